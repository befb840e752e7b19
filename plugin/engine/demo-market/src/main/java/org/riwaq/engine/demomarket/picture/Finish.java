package org.riwaq.engine.demomarket.picture;

/** How a surface takes the light. */
final class Finish {
    /** How far the outline swells; 0 is flat. */
    final double volume;
    /** Width of that swelling in quarter pixels. */
    final int roundness;
    /** How deep what is drawn on the relief goes. */
    final double relief;
    /** Height of the fine grain. */
    final double grain;
    /** Stretch of the grain along x and y: 1 is a pixel. */
    final double grainX;

    final double grainY;
    /** Strength of the highlight. */
    final double shine;
    /** Size of the highlight: the exponent's power of two. */
    final int tightness;
    /** How much of the room it mirrors. */
    final double mirror;

    private Finish(double... values) {
        volume = values[0];
        roundness = (int) values[1];
        relief = values[2];
        grain = values[3];
        grainX = values[4];
        grainY = values[5];
        shine = values[6];
        tightness = (int) values[7];
        mirror = values[8];
    }

    /** The same surface on a form that swells. */
    Finish swollen(double height, int width) {
        return new Finish(height, width, relief, grain, grainX, grainY, shine, tightness, mirror);
    }

    //                                              volume round relief grain gx gy shine tight mirror
    static final Finish CLAY = new Finish(0, 6, 2.2, 0.10, 3, 2, 0.05, 3, 0);
    static final Finish GLAZE = new Finish(0, 6, 1.6, 0.03, 9, 9, 0.75, 6, 0.05);
    static final Finish PLASTER = new Finish(1.0, 3, 5.5, 0.10, 2, 2, 0.02, 3, 0);
    static final Finish LIME = new Finish(0, 8, 1.6, 0.05, 14, 10, 0.35, 4, 0.02);
    static final Finish WOOL = new Finish(2.0, 3, 4.0, 0.42, 1.6, 1.6, 0, 2, 0);
    static final Finish SHAG = new Finish(3.5, 5, 4.0, 0.9, 3.2, 5, 0, 2, 0);
    static final Finish CLOTH = new Finish(1.6, 4, 3.0, 0.16, 1, 1, 0.04, 2, 0);
    static final Finish SILK = new Finish(1.6, 4, 3.0, 0.08, 1, 4, 0.34, 3, 0);
    static final Finish VELVET = new Finish(3.0, 7, 3.4, 0.12, 1, 1, 0.10, 2, 0);
    static final Finish CUSHION = new Finish(9, 26, 3.0, 0.16, 1, 1, 0.06, 2, 0);
    static final Finish LEATHER = new Finish(5, 11, 3.2, 0.16, 2.4, 2.4, 0.28, 3, 0);
    static final Finish WOOD = new Finish(1.5, 3, 3.0, 0.10, 30, 1.6, 0.14, 4, 0);
    static final Finish METAL = new Finish(2.4, 3, 2.8, 0.05, 5, 5, 0.75, 5, 0.9);
    static final Finish FORGED = new Finish(4.5, 2, 2.5, 0.2, 3, 3, 0.35, 4, 0.15);
    static final Finish JEWEL = new Finish(4.0, 2, 3.4, 0.05, 3, 3, 0.95, 5, 0.75);
    static final Finish STONE = new Finish(0, 4, 2.0, 0.02, 6, 6, 0.55, 5, 0.06);
    static final Finish STRAW = new Finish(1.5, 4, 3.6, 0.22, 2, 2, 0.06, 3, 0);
    static final Finish WAX = new Finish(0, 4, 2.0, 0.02, 8, 8, 0.30, 4, 0);
    static final Finish GLASS = new Finish(0, 4, 1.5, 0, 8, 8, 0.95, 6, 0.30);
    static final Finish PAPER = new Finish(0.6, 2, 1.4, 0.10, 2, 2, 0, 2, 0);
    static final Finish PLANT = new Finish(4, 8, 3, 0.12, 4, 4, 0.2, 4, 0);
}
