/** How search is used, without anybody in it: sums by day that storefronts tell, and what merchants make of them. */
package org.riwaq.engine.merchandising.use;
