package org.riwaq.engine.demomarket.picture;

/** The colours of one picture: the product's own, and the wall behind it. */
final class Palette {
    final int main;
    final int second;
    final int third;
    /** Of the wall and table. */
    final int wall;

    Palette(int main, int second, int third, int wall) {
        this.main = main;
        this.second = second;
        this.third = third;
        this.wall = wall;
    }

    int any(Dice dice) {
        return dice.pick(main, second, third);
    }
}
