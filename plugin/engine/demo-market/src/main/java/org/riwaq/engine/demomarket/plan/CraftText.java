package org.riwaq.engine.demomarket.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is written of a craft: how it is done, and the models that its makers offer. */
final class CraftText {
    private static final String[] FILES = {
        "clay", "rugs", "cloth", "clothes", "embroidery", "leather", "metal", "jewels", "wood", "rest"
    };

    final String code;
    /** The region whose tradition it is. */
    final String home;
    /** Says {@code {place}}. */
    final Phrase making;

    final List<Model> models = new ArrayList<>();

    private CraftText(String[] cells, Phrase making) {
        this.code = cells[0].substring("== ".length());
        this.home = cells[1];
        this.making = making;
    }

    static Map<String, CraftText> read(Map<String, Tint> tints) {
        Map<String, CraftText> crafts = new TreeMap<>();
        for (String file : FILES) {
            Sheet sheet = new Sheet("crafts/" + file + ".txt");
            while (sheet.hasNext()) {
                CraftText craft = new CraftText(sheet.cells(2), sheet.phrase());
                while (sheet.nextStartsWith("-- ")) {
                    craft.models.add(new Model(sheet.cells(8), sheet.phrase(), tints));
                }
                crafts.put(craft.code, craft);
            }
        }
        return crafts;
    }

    /**
     * The {@code index}th piece: every model in its first colours, then every model in its second, and so on.
     *
     * @throws IllegalStateException if the texts do not reach that far
     */
    Piece piece(int index) {
        int left = index;
        for (int colours = 0; colours < 20; colours++) {
            for (Model model : models) {
                if (colours < model.colourings.size() && left-- == 0) {
                    return new Piece(model, colours);
                }
            }
        }
        throw new IllegalStateException("The texts of " + code + " have no piece " + (index + 1));
    }

    /** A model in one of its colourings. */
    static final class Piece {
        final Model model;
        final int colouring;

        private Piece(Model model, int colouring) {
            this.model = model;
            this.colouring = colouring;
        }
    }
}
