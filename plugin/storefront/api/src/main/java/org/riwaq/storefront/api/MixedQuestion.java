package org.riwaq.storefront.api;

import java.util.List;

/**
 * Products and makers asked for at once.
 *
 * @param products which products
 * @param makers at most so many makers, 0 to 24
 */
public record MixedQuestion(ProductQuestion products, int makers) {

    /** Makers beside a page of products unless asked otherwise. */
    public static final int USUAL_MAKERS = 3;

    static final int MOST_MAKERS = 24;

    /** Whether any maker is to be found: a text may name some; a page further down or a maker's own shows none. */
    boolean namesMakers() {
        return makers > 0
                && !products.text().isEmpty()
                && products.cursor() == null
                && products.makers().isEmpty();
    }

    /** The makers that the text names, where the products are and of their kind; a craft chosen is the pieces' own. */
    MakerQuestion ofMakers() {
        return new MakerQuestion(
                products.text(),
                products.of("region"),
                products.of("province"),
                List.of(),
                products.of("kind"),
                makers,
                null);
    }
}
