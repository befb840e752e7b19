/** What must hold of storefronts. */
package org.riwaq.engine.partner.rules;
