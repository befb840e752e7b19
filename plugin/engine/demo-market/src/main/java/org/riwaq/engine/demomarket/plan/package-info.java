/** What the demo market holds: makers and products, planned from texts of our own; the same plan on every machine. */
package org.riwaq.engine.demomarket.plan;
