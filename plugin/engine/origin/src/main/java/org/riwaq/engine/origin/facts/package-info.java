/** Regions, provinces, crafts, terms and a product's making as facts. */
package org.riwaq.engine.origin.facts;
