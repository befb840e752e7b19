/** The storefront's pages: templates, texts and tokens of {@code themes/}, rendered from the api's view records. */
@NullMarked
package org.riwaq.storefront.theme;

import org.jspecify.annotations.NullMarked;
