/** The storefront as one runnable: starts and wires the modules below this package. */
@NullMarked
package org.riwaq.storefront;

import org.jspecify.annotations.NullMarked;
