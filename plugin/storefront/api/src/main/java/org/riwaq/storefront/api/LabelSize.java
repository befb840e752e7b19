package org.riwaq.storefront.api;

import java.util.Arrays;
import java.util.Optional;

/**
 * Sheets of sticky labels of A4 as they are sold, in tenths of a millimetre. They lie in the middle of the sheet: what
 * their columns and rows leave is the same on both sides.
 */
public enum LabelSize {
    /** As L7159. */
    S24("24", 3, 8, 635, 339, 25),
    /** As L7164. */
    S12("12", 3, 4, 635, 720, 25),
    /** As L7166. */
    S6("6", 2, 3, 991, 931, 25),
    /** As L7168. */
    S2("2", 1, 2, 1996, 1435, 0),
    /** As L7167, or a sheet without labels. */
    S1("1", 1, 1, 1996, 2891, 0);

    private static final int SHEET_WIDTH = 2100;
    private static final int SHEET_HEIGHT = 2970;

    private final String code;
    private final int columns;
    private final int rows;
    private final int width;
    private final int height;
    private final int gap;

    /** A label's place on the sheet, in millimetres. */
    public record Place(double left, double top, double width, double height) {}

    LabelSize(String code, int columns, int rows, int width, int height, int gap) {
        this.code = code;
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.height = height;
        this.gap = gap;
    }

    /** How many there are on a sheet, as people call it. */
    public String code() {
        return code;
    }

    /** How many there are on a sheet. */
    public int count() {
        return columns * rows;
    }

    /** Width in tenths of a millimetre. */
    public int width() {
        return width;
    }

    /** Height in tenths of a millimetre. */
    public int height() {
        return height;
    }

    /** Where a label is: the first is the upper left one, the second the one to its right. */
    public Place place(int number) {
        int column = number % columns;
        int row = number / columns;
        int left = (SHEET_WIDTH - columns * width - (columns - 1) * gap) / 2;
        int top = (SHEET_HEIGHT - rows * height) / 2;
        return new Place(
                (left + column * (width + gap)) / 10.0, (top + row * height) / 10.0, width / 10.0, height / 10.0);
    }

    /** The one of that code. */
    public static Optional<LabelSize> of(String code) {
        return Arrays.stream(values()).filter(size -> size.code.equals(code)).findFirst();
    }
}
