package org.riwaq.storefront.api;

import org.jspecify.annotations.Nullable;

/**
 * What is printed and put beside a piece, or on a stand, in one language.
 *
 * @param code of its short address, {@code /x/<code>}
 * @param stand the number on the stand's sign
 * @param title of the piece, or the stand's name; may be empty
 * @param caption may be empty
 * @param maker whose it is; may be empty
 * @param origin the region where it was made; empty for a stand
 * @param price what it costs, or null for a stand and for what is not for sale
 */
public record HallLabel(
        String code,
        String stand,
        String title,
        String caption,
        String maker,
        String origin,
        @Nullable Money price) {}
