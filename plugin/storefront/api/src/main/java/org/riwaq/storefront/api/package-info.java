/** What the storefront can be asked: products, makers, regions, crafts, pictures, as view records with labels. */
@NullMarked
package org.riwaq.storefront.api;

import org.jspecify.annotations.NullMarked;
