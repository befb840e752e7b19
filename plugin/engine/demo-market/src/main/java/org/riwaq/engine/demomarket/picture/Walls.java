package org.riwaq.engine.demomarket.picture;

import java.util.HashMap;
import java.util.Map;

/** The wall of each region, so that a shop page is one family with many faces. */
final class Walls {
    private static final Map<String, Integer> BY_REGION = new HashMap<>();
    private static final int ELSEWHERE = 0xe6ded1;

    static {
        BY_REGION.put("MA-01", 0xdbe3e4);
        BY_REGION.put("MA-02", 0xe6dccb);
        BY_REGION.put("MA-03", 0xdde0e0);
        BY_REGION.put("MA-04", 0xe3dfd6);
        BY_REGION.put("MA-05", 0xdfe0d3);
        BY_REGION.put("MA-06", 0xe4e2de);
        BY_REGION.put("MA-07", 0xe8d4c6);
        BY_REGION.put("MA-08", 0xe7d9c2);
        BY_REGION.put("MA-09", 0xe3dccf);
        BY_REGION.put("MA-10", 0xe9dcc8);
        BY_REGION.put("MA-11", 0xe6dfd0);
        BY_REGION.put("MA-12", 0xdfe3df);
    }

    private Walls() {}

    /** The wall behind a piece of a colour: a shade darker where the piece is nearly as light. */
    static int behind(String region, int piece) {
        int wall = BY_REGION.getOrDefault(region, ELSEWHERE);
        double distance = Math.abs(Ink.brightness(wall) - Ink.brightness(piece));
        return distance < 0.14 ? Ink.mix(wall, 0x8f7a66, 0.34) : wall;
    }
}
