package org.riwaq.engine.demomarket.plan;

import java.util.LinkedHashMap;
import java.util.Map;

/** A colour of the market's list: how it is painted and how titles call it. */
final class Tint {
    final String code;
    final int rgb;
    final Phrase name;

    private Tint(String[] cells) {
        code = cells[0];
        rgb = Integer.parseInt(cells[1], 16);
        name = Phrase.of(cells[2], cells[3], cells[4], cells[5]);
    }

    static Map<String, Tint> read() {
        Map<String, Tint> tints = new LinkedHashMap<>();
        for (Sheet sheet = new Sheet("colours.txt"); sheet.hasNext(); ) {
            String[] cells = sheet.cells(6);
            tints.put(cells[0], new Tint(cells));
        }
        return tints;
    }
}
