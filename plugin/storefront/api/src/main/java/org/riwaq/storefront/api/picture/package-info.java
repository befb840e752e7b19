/** Pictures in the widths that pages want, made from the engine's originals and kept on disk. */
@NullMarked
package org.riwaq.storefront.api.picture;

import org.jspecify.annotations.NullMarked;
