package org.riwaq.storefront.document;

import org.riwaq.storefront.api.LabelSize;

/**
 * How much room each part of a label has: a person reads it from as far as its size suggests, a camera the code from a
 * hand's breadth to two metres.
 *
 * @param beside whether the code stands between the languages rather than below them
 * @param code the code's side, millimetres
 * @param margin inside the label, millimetres
 * @param title size of the title's letters, points
 * @param text size of the other letters, points
 * @param titleLines lines that a title may take
 * @param captionLines lines that a caption may take; 0: none is printed
 */
record SheetLook(
        boolean beside, double code, double margin, double title, double text, int titleLines, int captionLines) {
    /** Arabic letters of DejaVu look smaller than Latin ones. */
    private static final double ARABIC = 1.12;

    private static final double LINE = 1.25;

    static SheetLook of(LabelSize size) {
        return switch (size) {
            case S24 -> new SheetLook(true, 17, 1.6, 6.5, 5.5, 3, 0);
            case S12 -> new SheetLook(false, 21, 2.2, 8.5, 6.2, 3, 4);
            case S6 -> new SheetLook(false, 30, 4, 11, 7.5, 3, 5);
            case S2 -> new SheetLook(false, 50, 7, 19, 11, 3, 4);
            case S1 -> new SheetLook(false, 85, 12, 30, 17, 4, 8);
        };
    }

    /** Amounts are not broken: between the languages there is room for small ones only. */
    public double price() {
        return beside ? text : title;
    }

    public double titleOf(boolean arabic) {
        return arabic ? title * ARABIC : title;
    }

    public double textOf(boolean arabic) {
        return arabic ? text * ARABIC : text;
    }

    /** So many lines of letters of that size, in points: what is longer is cut between lines. */
    public double height(double letters, int lines) {
        return letters * LINE * lines;
    }
}
