package org.riwaq.storefront.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.riwaq.storefront.api.Language;

/**
 * A table, its cells in the order in which they stand on paper: in Arabic the first column is the last.
 *
 * @param head names of the columns
 * @param rows below it
 */
record Grid(List<Cell> head, List<List<Cell>> rows) {

    /**
     * A cell.
     *
     * @param text what it says
     * @param note smaller, below; may be empty
     * @param style its class
     */
    record Cell(String text, String note, String style) {
        static Cell words(String text, String note) {
            return new Cell(text, note, "words");
        }

        /** @param measure class that says how wide the column is */
        static Cell number(String text, String measure) {
            return new Cell(text, "", "number " + measure);
        }
    }

    /** With columns as one reads them. */
    static Grid read(Language language, List<Cell> head, List<List<Cell>> rows) {
        return language == Language.AR
                ? new Grid(turned(head), rows.stream().map(Grid::turned).toList())
                : new Grid(head, rows);
    }

    private static List<Cell> turned(List<Cell> cells) {
        List<Cell> turned = new ArrayList<>(cells);
        Collections.reverse(turned);
        return turned;
    }
}
