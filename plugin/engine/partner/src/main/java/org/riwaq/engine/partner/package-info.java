/** The public faces of the marketplace: storefronts with their hosts, languages, regions and theme. */
package org.riwaq.engine.partner;
