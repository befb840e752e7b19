/** Makers, and who made a product, as facts. Identifiers and phones are never read here. */
package org.riwaq.engine.maker.facts;
