/** Storefronts as facts. */
package org.riwaq.engine.partner.facts;
