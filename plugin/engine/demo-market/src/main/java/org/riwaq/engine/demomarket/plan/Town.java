package org.riwaq.engine.demomarket.plan;

import java.util.LinkedHashMap;
import java.util.Map;

/** A town where makers work. */
public final class Town {
    public final String region;
    public final String province;
    public final double latitude;
    public final double longitude;
    public final Phrase name;

    private Town(String[] cells) {
        region = cells[1];
        province = cells[2];
        latitude = Double.parseDouble(cells[3]);
        longitude = Double.parseDouble(cells[4]);
        name = Phrase.of(cells[5], cells[6], cells[7], cells[8]);
    }

    /** All towns, by the key that makers name. */
    public static Map<String, Town> read() {
        Map<String, Town> towns = new LinkedHashMap<>();
        for (Sheet sheet = new Sheet("towns.txt"); sheet.hasNext(); ) {
            String[] cells = sheet.cells(9);
            towns.put(cells[0], new Town(cells));
        }
        return towns;
    }
}
