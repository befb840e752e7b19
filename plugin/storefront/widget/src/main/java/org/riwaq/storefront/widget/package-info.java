/** What partners put on pages of their own: the script, and the way back to the shop. */
@NullMarked
package org.riwaq.storefront.widget;

import org.jspecify.annotations.NullMarked;
