package org.riwaq.engine.demomarket.picture;

/** What is woven into cloth, tents and mats. */
final class ClothPatterns {
    private ClothPatterns() {}

    /** Jebli cloth: bold stripes, mostly at the ends. */
    static void mendil(Loom loom, Stage stage, Dice dice) {
        int ground = Ink.mix(0xf4efe2, stage.palette.third, stage.turn % 4 == 3 ? 0.8 : 0.08);
        loom.rows(0, loom.height, ground);
        int[] ink = {stage.palette.main, stage.palette.second, stage.palette.main, 0x26305c};
        int period = stage.turn % 2 == 0 ? 34 : 20;
        for (int x = 6; x < loom.width; x += period) {
            int wide = stage.turn % 3 == 0 ? period / 2 : period / 3;
            loom.box(x, 0, wide, loom.height, ink[0]);
            loom.box(x + wide + 2, 0, 2, loom.height, ink[1]);
            loom.box(x - 4, 0, 2, loom.height, ink[1]);
        }
        int from = loom.height > 100 ? (int) (loom.height * 0.74) : loom.height;
        for (int y = from; y < loom.height; y += 12) {
            loom.rows(y, 6, ink[(y / 12) % 4]);
            loom.rows(y + 8, 1, ink[1]);
        }
    }

    /** Plain cloth with a shine: fine stripes of thread. */
    static void sabra(Loom loom, Stage stage, Dice dice) {
        int[] silk = {
            stage.palette.main,
            Ink.lighter(stage.palette.main, 0.16),
            stage.palette.main,
            stage.palette.second,
            stage.palette.third
        };
        int x = 0;
        boolean wide = stage.turn % 2 == 0;
        while (x < loom.width) {
            int run = dice.whole(2, wide ? 22 : 8);
            loom.box(x, 0, run, loom.height, dice.pick(silk));
            x += run;
        }
        for (int y = 0; y < loom.height; y += 2) {
            for (int i = 0; i < loom.width; i += 3) {
                loom.dot(
                        i + y % 3,
                        y,
                        Ink.scale(loom.cells.getRGB(Math.min(loom.width - 1, i + y % 3), y) & 0xffffff, 1.09));
            }
        }
        if (stage.turn % 3 == 1) {
            for (int y = 14; y < loom.height; y += 46) {
                for (int i = 9; i < loom.width; i += 18) {
                    loom.nest(i, y, 7, 9, stage.palette.second, stage.palette.third, stage.palette.main);
                }
            }
        }
    }

    /** Fine wool, almost plain: silk stripes far apart. */
    static void fineWool(Loom loom, Stage stage, Dice dice) {
        int ground = stage.palette.main;
        loom.rows(0, loom.height, ground);
        int step = dice.pick(13, 19, 27);
        for (int x = step / 2; x < loom.width; x += step) {
            loom.box(
                    x, 0, 1, loom.height, Ink.mix(ground, stage.turn % 2 == 0 ? 0xffffff : stage.palette.second, 0.55));
            if (stage.turn % 3 == 0) {
                loom.box(x + 3, 0, 1, loom.height, Ink.mix(ground, 0xffffff, 0.35));
            }
        }
        if (loom.height > 100) {
            loom.rows(loom.height - 16, 3, stage.palette.second);
            loom.rows(loom.height - 10, 1, stage.palette.second);
        }
    }

    /** Silk and gold: rows of great flowers in ogives. */
    static void brocade(Loom loom, Stage stage, Dice dice) {
        int ground = stage.palette.main;
        int gold = Ink.mix(Ink.GOLD, stage.palette.second, 0.25);
        loom.rows(0, loom.height, ground);
        double step = stage.turn % 2 == 0 ? 44 : 30;
        int row = 0;
        for (double y = 0; y < loom.height + step; y += step * 0.75) {
            for (double x = row % 2 * step / 2; x < loom.width + step; x += step) {
                loom.line(Shapes.lozenge(x, y, step * 0.5, step * 0.75), Ink.mix(gold, ground, 0.25), 1.6);
                int petals = stage.turn % 3 == 0 ? 8 : 6;
                for (int i = 0; i < petals; i++) {
                    loom.fill(
                            Shapes.petal(x, y, step * 0.06, step * 0.34, step * 0.09, i * 2 * Math.PI / petals),
                            i % 2 == 0 ? gold : stage.palette.third);
                }
                loom.fill(Shapes.disc(x, y, step * 0.08), ground);
                loom.fill(Shapes.disc(x + step / 2, y, step * 0.05), gold);
            }
            row++;
        }
        for (int y = 0; y < loom.height; y += 3) {
            for (int x = y % 2; x < loom.width; x += 2) {
                loom.dot(x, y, Ink.scale(loom.cells.getRGB(x, y) & 0xffffff, 0.93));
            }
        }
    }

    /** Hair of goat and camel: dark strips, white signs between. */
    static void flij(Loom loom, Stage stage, Dice dice) {
        int dark = Ink.mix(stage.palette.main, 0x2a201b, 0.55);
        loom.rows(0, loom.height, dark);
        int x = 0;
        int strip = 0;
        while (x < loom.width) {
            int wide = dice.whole(14, 24);
            int ground = strip % 3 == 1
                    ? Ink.mix(stage.palette.second, 0x7a4a30, 0.35)
                    : Ink.scale(dark, dice.between(0.85, 1.3));
            loom.box(x, 0, wide, loom.height, ground);
            loom.box(x, 0, 1, loom.height, 0x14100e);
            if (strip % 3 == 1) {
                for (int y = 6; y < loom.height; y += 14) {
                    int figure = (y / 14 + stage.turn) % 3;
                    double cx = x + wide / 2.0;
                    if (figure == 0) {
                        loom.nest(cx, y, wide * 0.4, 6, Ink.CREAM, ground, Ink.CREAM);
                    } else if (figure == 1) {
                        loom.line(Shapes.open(x + 2, y + 4, cx, y - 4, x + wide - 3, y + 4), Ink.CREAM, 1.5);
                    } else {
                        loom.box(x + 3, y - 1, wide - 6, 1, Ink.CREAM);
                        loom.box(x + 3, y + 2, wide - 6, 1, stage.palette.third);
                    }
                }
            } else if (strip % 3 == 2) {
                loom.box(x + wide / 2 - 1, 0, 2, loom.height, Ink.mix(Ink.CREAM, dark, 0.2));
            }
            x += wide;
            strip++;
        }
    }

    /** Rush and leather: straw lines crossed by dark ones. */
    static void rush(Loom loom, Stage stage, Dice dice) {
        int straw = Ink.mix(0xcbb07a, stage.palette.main, 0.25);
        int dark = Ink.mix(0x4a2f20, stage.palette.second, 0.45);
        for (int y = 0; y < loom.height; y++) {
            loom.rows(y, 1, Ink.scale(straw, dice.between(0.9, 1.08)));
        }
        int rows = 3 + stage.turn % 4;
        double tall = (double) loom.height / rows;
        for (int row = 0; row < rows; row++) {
            double cy = tall * (row + 0.5);
            int columns = 2 + stage.turn % 3;
            for (int column = 0; column < columns; column++) {
                double cx = loom.width * (column + 0.5) / columns;
                double rx = loom.width * 0.42 / columns;
                if (stage.turn % 2 == 0) {
                    loom.nest(cx, cy, rx, tall * 0.42, dark, straw, dark, straw, stage.palette.third);
                } else {
                    for (int i = 0; i < 3; i++) {
                        loom.line(
                                Shapes.zigzag(
                                        cx - rx, cx + rx - 1, cy + tall * (0.1 - 0.14 * i) + 4, rx / 3, tall * 0.12),
                                i == 1 ? stage.palette.third : dark,
                                2);
                    }
                }
            }
        }
        loom.frame(0, 5, dark);
        loom.frame(7, 1, dark);
    }
}
