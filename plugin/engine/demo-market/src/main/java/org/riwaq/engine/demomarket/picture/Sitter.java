package org.riwaq.engine.demomarket.picture;

/** What the studio is to draw. Colours are 0xRRGGBB. */
public final class Sitter {
    final String seed;
    final String object;
    final String region;
    final int turn;
    final int main;
    final int second;
    final int third;

    /**
     * @param seed the product's own id: decides all that chance decides
     * @param object one of {@link PictureStudio#objects()}
     * @param region ISO 3166-2 code: motifs and the wall follow it
     * @param turn counts the products of one craft, so that neighbours get different motifs
     * @param colours one to three, the main one first
     */
    public Sitter(String seed, String object, String region, int turn, int... colours) {
        this.seed = seed;
        this.object = object;
        this.region = region;
        this.turn = turn;
        this.main = colours[0];
        this.second = colours.length > 1 ? colours[1] : Ink.against(main, Ink.CREAM, Ink.BROWN);
        this.third = colours.length > 2 ? colours[2] : Ink.mix(main, second, 0.5);
    }

    /** What is drawn: one of {@link PictureStudio#objects()}. */
    public String object() {
        return object;
    }
}
