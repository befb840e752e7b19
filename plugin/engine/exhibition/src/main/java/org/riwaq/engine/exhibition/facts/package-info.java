/** What the storefront is told of it. */
package org.riwaq.engine.exhibition.facts;
