package org.riwaq.storefront.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.ProductList;
import org.riwaq.storefront.api.RelaxedView;
import org.riwaq.storefront.api.UnderstoodView;

/**
 * What was made of a typed text, for the page to say.
 *
 * @param chips what was understood; each leads to the question without it
 * @param relaxed what was let go of
 * @param better the text with a better spelling, or null
 */
public record Hearing(
        List<Chip> chips,
        List<RelaxedView> relaxed,
        @Nullable Better better) {
    private static final int MINOR = 100;

    /**
     * A piece of the question.
     *
     * @param kind as the API calls it
     * @param label what is meant; empty for prices
     * @param from least price in whole units, or empty
     * @param to greatest price, or empty
     * @param href where taking it back leads
     */
    public record Chip(String kind, String label, String from, String to, String href) {}

    /**
     * A better spelling.
     *
     * @param text the whole question
     * @param href where asking it leads
     */
    public record Better(String text, String href) {}

    static Hearing of(Filters filters, ProductList found) {
        String better = found.didYouMean();
        return new Hearing(
                found.understood().stream().map(piece -> chip(filters, piece)).toList(),
                found.relaxed(),
                better == null ? null : new Better(better, typed(filters, better)));
    }

    private static Chip chip(Filters filters, UnderstoodView piece) {
        boolean price = piece.kind().equals("price");
        return new Chip(
                piece.kind(),
                price ? "" : piece.label(),
                price ? units(piece.min()) : "",
                price ? units(piece.max()) : "",
                typed(filters, piece.without()));
    }

    private static String units(@Nullable Long minor) {
        if (minor == null) return "";
        String whole = Long.toString(minor / MINOR);
        return minor % MINOR == 0 ? whole : whole + ",%02d".formatted(minor % MINOR);
    }

    private static String typed(Filters filters, String text) {
        return text.isEmpty()
                ? filters.without("", "q").href()
                : filters.choice("q", text, "", true).href();
    }
}
