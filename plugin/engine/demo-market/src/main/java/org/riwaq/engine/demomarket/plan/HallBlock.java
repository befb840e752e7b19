package org.riwaq.engine.demomarket.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A heading of {@code halls.txt} with the texts below it: a hall, an exhibition, a circuit, a caption… */
public final class HallBlock {
    /** The first word of the heading, e.g. {@code exhibition}. */
    public final String kind;

    private final String[] cells;
    private final List<Phrase> texts = new ArrayList<>();

    private HallBlock(String[] cells) {
        this.kind = cells[0];
        this.cells = cells;
    }

    /** All blocks, in the order of the file. */
    public static List<HallBlock> read() {
        List<HallBlock> blocks = new ArrayList<>();
        for (Sheet sheet = new Sheet("halls.txt"); sheet.hasNext(); ) {
            if (sheet.nextStartsWith("== ")) {
                String[] cells = sheet.next().substring(3).split("\\|", -1);
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = cells[i].trim();
                }
                blocks.add(new HallBlock(cells));
            } else {
                blocks.get(blocks.size() - 1).texts.add(sheet.phrase());
            }
        }
        return Collections.unmodifiableList(blocks);
    }

    /** The cell after the kind is 1; empty where there is none. */
    public String cell(int index) {
        return index < cells.length ? cells[index] : "";
    }

    /** The words of a cell. */
    public List<String> words(int index) {
        return cell(index).isEmpty()
                ? Collections.<String>emptyList()
                : Arrays.asList(cell(index).split(" "));
    }

    public int number(int index) {
        return Integer.parseInt(cell(index));
    }

    /** The text, from 0; null where there are fewer. */
    public Phrase text(int index) {
        return index < texts.size() ? texts.get(index) : null;
    }
}
