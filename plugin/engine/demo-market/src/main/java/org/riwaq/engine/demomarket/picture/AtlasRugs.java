package org.riwaq.engine.demomarket.picture;

/** Patterns of the Middle and High Atlas. */
final class AtlasRugs {
    private AtlasRugs() {}

    /** Undyed wool, thin dark lines: lattices, chevrons or a few stray lozenges. */
    static void beniOuarain(Loom loom, Stage stage, Dice dice) {
        int ground = Ink.mix(Ink.IVORY, stage.palette.main, 0.25);
        int dark = Ink.mix(Ink.CHARCOAL, stage.palette.second, 0.25);
        loom.rows(0, loom.height, ground);
        int w = loom.width;
        int h = loom.height;
        switch (stage.turn % 5) {
            case 0:
                lattice(loom, ground, dark, w / dice.pick(3.0, 4.0), dice.between(1.2, 1.6), 2.2);
                break;
            case 1:
                for (double y = h * 0.06; y < h * 1.1; y += h * 0.085) {
                    loom.line(Shapes.zigzag(-4, w + 4, y + dice.wobble() * 2, w / 8.0, h * 0.045), dark, 2);
                }
                break;
            case 2:
                for (int i = 0; i < 5; i++) {
                    double cy = h * (0.1 + 0.2 * i);
                    loom.line(Shapes.lozenge(w / 2.0, cy, w * 0.30, h * 0.085), dark, 2.4);
                    loom.line(Shapes.lozenge(w / 2.0, cy, w * 0.16, h * 0.045), dark, 1.6);
                    loom.line(Shapes.open(w * 0.2, cy, 0, cy - h * 0.06), dark, 2);
                    loom.line(Shapes.open(w * 0.8, cy, w, cy - h * 0.06), dark, 2);
                }
                break;
            case 3:
                strayLozenges(loom, dark, dice);
                break;
            default:
                lattice(loom, ground, dark, w / 2.4, 0.8, 2.6);
                for (int row = 0; row < 9; row++) {
                    for (int column = 0; column < 6; column++) {
                        double cx = (column + row % 2 * 0.5) * w / 2.4;
                        loom.lozenge(cx, row * w / 2.4 * 0.4, 3.2, 3.2, dark);
                    }
                }
        }
        if (dice.chance(0.6)) {
            loom.rows(h - 5, 2, dark);
            loom.rows(h - 9, 1, dark);
        }
    }

    private static void lattice(Loom loom, int ground, int rgb, double step, double tall, double thick) {
        double stepY = step * tall;
        for (double x = -loom.height * 2; x < loom.width * 3; x += step) {
            double reach = loom.height / stepY * step;
            loom.line(Shapes.open(x, 0, x + reach, loom.height), rgb, thick);
            loom.line(Shapes.open(x, 0, x - reach, loom.height), rgb, thick);
        }
        loom.rows(0, 1, ground);
    }

    private static void strayLozenges(Loom loom, int dark, Dice dice) {
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 3; column++) {
                double cx = loom.width * (0.2 + 0.3 * column) + dice.wobble() * 5;
                double cy = loom.height * (0.09 + 0.165 * row) + dice.wobble() * 4;
                double r = dice.between(7, 13);
                loom.line(Shapes.lozenge(cx, cy, r, r * 1.2), dark, 1.8);
                if (dice.chance(0.5)) {
                    loom.line(Shapes.open(cx - r, cy, cx + r, cy), dark, 1.4);
                } else {
                    loom.lozenge(cx, cy, 3, 3, dark);
                }
            }
        }
    }

    /** Dense pile in one soft colour with a large quiet drawing. */
    static void mrirt(Loom loom, Stage stage, Dice dice) {
        int ground = Ink.mix(stage.palette.main, Ink.IVORY, 0.25);
        int draw = stage.palette.second == stage.palette.main
                ? Ink.against(ground, Ink.IVORY, 0x7a5a48)
                : Ink.mix(stage.palette.second, ground, 0.15);
        int h = loom.height;
        int w = loom.width;
        loom.rows(0, h, ground);
        if (stage.turn % 3 == 0) {
            double r = w * dice.between(0.3, 0.38);
            loom.nest(w / 2.0, h * 0.34, r, r * 1.25, draw, ground, draw, ground);
            loom.nest(w / 2.0, h * 0.80, r * 0.6, r * 0.7, stage.palette.third, ground);
        } else if (stage.turn % 3 == 1) {
            loom.fill(
                    Shapes.blob(w * .1, h * .12, w * .6, h * .06, w * .85, h * .3, w * .5, h * .42, w * .2, h * .35),
                    draw);
            loom.fill(
                    Shapes.blob(w * .4, h * .55, w * .9, h * .6, w * .8, h * .92, w * .3, h * .9, w * .15, h * .7),
                    Ink.mix(stage.palette.third, ground, 0.2));
            loom.line(Shapes.curve(w * .05, h * .5, w * .4, h * .45, w * .7, h * .5, w * .97, h * .42), Ink.IVORY, 3);
        } else {
            for (int i = 1; i < 6; i++) {
                double y = h * i / 6.0;
                loom.line(
                        Shapes.curve(0, y, w * .3, y - dice.between(4, 16), w * .7, y + dice.between(4, 16), w, y),
                        draw,
                        2.5);
            }
        }
    }

    /** Ivory ground on which the weaver draws as she pleases, in bright wool. */
    static void azilal(Loom loom, Stage stage, Dice dice) {
        int ground = Ink.mix(Ink.IVORY, 0xf2e7cf, dice.next());
        int[] wool = {
            stage.palette.main,
            stage.palette.second,
            stage.palette.third,
            0xc2413a,
            0x2f5d8a,
            0xe0a52f,
            0x3e7d5a,
            0x2d2a2a,
            0xd77a9a
        };
        int h = loom.height;
        int w = loom.width;
        loom.rows(0, h, ground);
        if (stage.turn % 3 == 0) {
            loom.line(Shapes.curve(w * .1, 0, w * .16, h * .3, w * .08, h * .6, w * .13, h), dice.pick(wool), 2.5);
        }
        int rows = dice.whole(4, 6);
        for (int row = 0; row < rows; row++) {
            double cy = h * (row + 0.5) / rows;
            double ry = h * 0.42 / rows;
            int figure = (row + stage.turn) % 5;
            int a = dice.pick(wool);
            int b = dice.pick(wool);
            if (figure == 0) {
                for (int i = 0; i < 3; i++) {
                    double cx = w * (0.2 + 0.3 * i) + dice.wobble() * 4;
                    loom.line(Shapes.lozenge(cx, cy, w * 0.13, ry), a, 2);
                    loom.lozenge(cx, cy, w * 0.05, ry * 0.4, b);
                }
            } else if (figure == 1) {
                double cx = w * dice.between(0.3, 0.7);
                loom.nest(cx, cy, w * 0.24, ry * 1.2, a, ground, b, ground, dice.pick(wool));
            } else if (figure == 2) {
                for (int i = 0; i < 3; i++) {
                    loom.line(
                            Shapes.zigzag(w * 0.05, w * 0.95, cy - ry * 0.4 + i * ry * 0.45, w / 9.0, ry * 0.5),
                            dice.pick(wool),
                            2);
                }
            } else if (figure == 3) {
                for (int i = 0; i < 26; i++) {
                    int x = (int) (w * dice.between(0.06, 0.94));
                    loom.box(x, (int) (cy + dice.wobble() * ry), 3, 3, dice.pick(wool));
                }
            } else {
                double x = w * dice.between(0.1, 0.3);
                loom.fill(Shapes.closed(x, cy + ry, x + w * 0.2, cy - ry, x + w * 0.4, cy + ry), a);
                loom.fill(
                        Shapes.closed(x + w * .1, cy + ry * .9, x + w * 0.2, cy - ry * .3, x + w * 0.3, cy + ry * .9),
                        ground);
                loom.line(Shapes.open(w * 0.85, cy - ry, w * 0.85, cy + ry), b, 2);
                loom.line(Shapes.open(w * 0.77, cy, w * 0.93, cy), b, 2);
            }
        }
    }

    /** Rags of every colour, in bands, lozenges or a ladder. */
    static void boucherouite(Loom loom, Stage stage, Dice dice) {
        int[] rags = {
            stage.palette.main,
            stage.palette.second,
            stage.palette.third,
            0xd84f6b,
            0x3da5a0,
            0xf0b93f,
            0x6d4fa0,
            0xf3efe6,
            0x2e3f74,
            0xe67e3c,
            0x88b04b
        };
        int h = loom.height;
        int w = loom.width;
        int kind = stage.turn % 3;
        for (int y = 0; y < h; y++) {
            int band = dice.pick(rags);
            int tall = dice.whole(2, kind == 0 ? 6 : 3);
            for (int x = 0; x < w; ) {
                int run = dice.whole(kind == 0 ? 8 : 3, kind == 0 ? w : 12);
                loom.box(x, y, run, tall, dice.chance(0.7) ? band : dice.pick(rags));
                x += run;
            }
            y += tall - 1;
        }
        if (kind > 0) {
            int rows = kind == 1 ? 3 : 5;
            for (int i = 0; i < rows; i++) {
                double cy = h * (i + 0.5) / rows;
                for (int j = 0; j < kind; j++) {
                    double cx = w * (j + 0.5) / kind;
                    double rx = w * 0.44 / kind;
                    double ry = h * 0.47 / rows;
                    loom.nest(
                            cx,
                            cy,
                            rx,
                            ry,
                            dice.pick(rags),
                            dice.pick(rags),
                            dice.pick(rags),
                            dice.pick(rags),
                            dice.pick(rags));
                }
            }
        }
    }

    /** Reds that fade into rose and violet, squares and lozenges that lean. */
    static void boujaad(Loom loom, Stage stage, Dice dice) {
        int[] warm = {
            stage.palette.main, stage.palette.second, 0xb5344a, 0xd9695f, 0x8d2f54, 0xe2935a, 0x6a2c5e, 0xe9b98f
        };
        int columns = dice.whole(3, 4);
        int rows = dice.whole(5, 7);
        int w = loom.width;
        int h = loom.height;
        loom.rows(0, h, warm[0]);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double cx = w * (column + 0.5) / columns;
                double cy = h * (row + 0.5) / rows;
                double rx = w * 0.5 / columns;
                double ry = h * 0.5 / rows;
                int ground = dice.pick(warm);
                if (stage.turn % 2 == 0) {
                    loom.box((int) (cx - rx), (int) (cy - ry), (int) (2 * rx) + 1, (int) (2 * ry) + 1, ground);
                    loom.nest(
                            cx + dice.wobble() * 2,
                            cy,
                            rx * 0.78,
                            ry * 0.8,
                            dice.pick(warm),
                            Ink.darker(ground, 0.35),
                            dice.pick(warm));
                } else {
                    double shift = row % 2 * rx;
                    loom.nest(
                            cx + shift - rx / 2, cy, rx, ry * 1.4, ground, dice.pick(warm), Ink.CREAM, dice.pick(warm));
                }
            }
        }
        loom.frame(0, 3, Ink.darker(warm[0], 0.4));
        loom.frame(3, 1, 0xe9b98f);
    }

    /** Red flat weave: fine bands of white and black figures between plain ones. */
    static void zemmour(Loom loom, Stage stage, Dice dice) {
        int red = Ink.mix(stage.palette.main, 0x8f1f22, 0.45);
        int[] thread = {Ink.IVORY, 0x1f1a1a, 0xd98f2b, 0x2a4a3d};
        loom.rows(0, loom.height, red);
        int y = 3;
        while (y < loom.height) {
            int a = dice.pick(thread);
            int figure = dice.whole(0, 4);
            int tall = dice.whole(7, 13);
            loom.rows(y, 1, a);
            loom.rows(y + tall, 1, a);
            int step = dice.pick(6, 8, 10);
            if (figure == 0) {
                for (int x = step / 2; x < loom.width; x += step) {
                    loom.lozenge(x, y + tall / 2.0 + 0.5, step * 0.48, tall * 0.42, a);
                    loom.lozenge(x, y + tall / 2.0 + 0.5, step * 0.2, tall * 0.18, red);
                }
            } else if (figure == 1) {
                loom.teeth(y + 2, tall - 3, step, a, dice.chance(0.5));
            } else if (figure == 2) {
                loom.checks(y + 2, tall - 3, 2, a);
            } else if (figure == 3) {
                loom.line(Shapes.zigzag(0, loom.width, y + tall - 2, step, tall - 4), a, 1.2);
                loom.line(Shapes.zigzag(0, loom.width, y + tall, step, tall - 4), dice.pick(thread), 1);
            } else {
                loom.rows(y + 2, tall - 3, Ink.darker(red, 0.45));
                for (int x = 2; x < loom.width; x += 4) {
                    loom.box(x, y + 3, 1, tall - 5, a);
                }
            }
            y += tall + dice.whole(2, stage.turn % 2 == 0 ? 5 : 16);
        }
    }
}
