package org.riwaq.engine.demomarket.picture;

/** Patterns of the south, the plains, the east and the cities. */
final class SouthernRugs {
    private SouthernRugs() {}

    /** Saffron, henna and indigo: framed fields of stepped lozenges. */
    static void taznakht(Loom loom, Stage stage, Dice dice) {
        int saffron = Ink.mix(0xe0a030, stage.palette.main, 0.45);
        int red = Ink.mix(Ink.MADDER, stage.palette.second, 0.25);
        int[] wool = {red, 0x26406b, 0x2f2622, Ink.CREAM, 0x4d6b3c, saffron};
        int w = loom.width;
        int h = loom.height;
        loom.rows(0, h, stage.turn % 2 == 0 ? saffron : red);
        int ground = stage.turn % 2 == 0 ? saffron : red;
        int rows = 3 + stage.turn % 3;
        for (int i = 0; i < rows; i++) {
            double cy = h * (i + 0.5) / rows;
            double ry = h * 0.44 / rows;
            int a = wool[(i + stage.turn) % 5];
            loom.nest(w / 2.0, cy, w * 0.36, ry, a, Ink.CREAM, wool[(i + 2) % 5], ground, a, Ink.CREAM);
            for (int side = -1; side <= 1; side += 2) {
                loom.nest(w / 2.0 + side * w * 0.36, cy - ry, w * 0.1, ry * 0.34, wool[(i + 1) % 5], Ink.CREAM);
                cross(loom, w / 2.0 + side * w * 0.31, cy + ry * 0.62, 4, wool[(i + 3) % 5]);
            }
        }
        loom.frame(0, 16, 0x2f2622);
        loom.frame(1, 14, red);
        border(loom, 8, 6, Ink.CREAM, 0x26406b);
        loom.frame(14, 1, Ink.CREAM);
    }

    private static void cross(Loom loom, double cx, double cy, int r, int rgb) {
        loom.box((int) cx - 1, (int) cy - r, 2, 2 * r, rgb);
        loom.box((int) cx - r, (int) cy - 1, 2 * r, 2, rgb);
    }

    /** Small lozenges along all four sides, {@code at} from the edge. */
    private static void border(Loom loom, int at, int r, int a, int b) {
        int across = Math.max(1, (loom.width - 2 * at) / (2 * r));
        for (int i = 0; i <= across; i++) {
            double x = at + (double) i * (loom.width - 2 * at) / across;
            for (int y = at; y <= loom.height - at; y += loom.height - 2 * at) {
                loom.nest(x, y, r, r, a, b);
            }
        }
        int down = Math.max(1, (loom.height - 2 * at) / (2 * r));
        for (int i = 0; i <= down; i++) {
            double y = at + (double) i * (loom.height - 2 * at) / down;
            for (int x = at; x <= loom.width - at; x += loom.width - 2 * at) {
                loom.nest(x, y, r, r, a, b);
            }
        }
    }

    /** The city carpet: a medallion, corners, and border within border. */
    static void rbati(Loom loom, Stage stage, Dice dice) {
        int field = Ink.mix(stage.palette.main, 0xa8232e, 0.35);
        int deep = Ink.mix(stage.palette.second, 0x1f3555, 0.55);
        int gold = 0xd9a950;
        int w = loom.width;
        int h = loom.height;
        loom.rows(0, h, field);
        for (int i = 0; i < 90; i++) {
            flower(
                    loom,
                    dice.between(20, w / 2.0),
                    dice.between(20, h / 2.0),
                    dice.pick(gold, Ink.CREAM, 0x5f8a6b),
                    deep);
        }
        double r = w * 0.27;
        double tall = stage.turn % 2 == 0 ? 1.25 : 1.0;
        for (int i = 0; i < 6; i++) {
            int rgb = dice.pick(deep, gold, Ink.CREAM, field, 0x5f8a6b);
            double part = 1 - i * 0.16;
            int points = stage.turn % 3 == 0 ? 8 : stage.turn % 3 == 1 ? 16 : 12;
            java.awt.geom.AffineTransform stretch =
                    java.awt.geom.AffineTransform.getTranslateInstance(w / 2.0, h / 2.0);
            stretch.scale(1, tall);
            loom.fill(
                    stretch.createTransformedShape(Shapes.star(0, 0, r * part, r * part * 0.78, points, 0)),
                    i == 0 ? deep : rgb);
        }
        loom.fill(
                Shapes.closed(0, 0, w * 0.42, 0, w * 0.3, h * 0.06, w * 0.2, h * 0.09, w * 0.14, h * 0.17, 0, h * 0.25),
                deep);
        for (int i = 0; i < 14; i++) {
            flower(loom, dice.between(14, w * 0.22), dice.between(14, h * 0.12), gold, Ink.CREAM);
        }
        int[] widths = {2, 7, 2, 9, 2, 4};
        int[] tones = {deep, gold, Ink.CREAM, deep, gold, field};
        int inset = 0;
        for (int i = 0; i < widths.length; i++) {
            loom.frame(inset, widths[i], tones[i]);
            if (widths[i] > 6) {
                garland(loom, inset, widths[i], i == 1 ? field : Ink.CREAM, i == 1 ? deep : 0xc8504a);
            }
            inset += widths[i];
        }
        loom.mirror(true, true);
    }

    private static void flower(Loom loom, double x, double y, int petals, int heart) {
        int cx = (int) x;
        int cy = (int) y;
        loom.box(cx - 2, cy, 5, 1, petals);
        loom.box(cx, cy - 2, 1, 5, petals);
        loom.box(cx - 1, cy - 1, 3, 3, petals);
        loom.dot(cx, cy, heart);
    }

    private static void garland(Loom loom, int inset, int thick, int a, int b) {
        int middle = inset + thick / 2;
        for (int x = inset + 4; x < loom.width / 2; x += 8) {
            flower(loom, x, middle, a, b);
            loom.box(x + 3, middle, 2, 1, b);
        }
        for (int y = inset + 4; y < loom.height / 2; y += 8) {
            flower(loom, middle, y, a, b);
            loom.box(middle, y + 3, 1, 2, b);
        }
    }

    /** A wide red field with a few signs lost in it. */
    static void chichaoua(Loom loom, Stage stage, Dice dice) {
        int red = Ink.mix(stage.palette.main, 0xb23327, 0.4);
        int w = loom.width;
        int h = loom.height;
        for (int y = 0; y < h; y++) {
            loom.rows(y, 1, Ink.scale(red, 1 + 0.10 * Math.sin(y * 0.09 + stage.turn) + 0.04 * dice.wobble()));
        }
        int[] wool = {0x2b2220, 0xe2a43a, Ink.CREAM, 0x3b2a57, stage.palette.second};
        int signs = 16 + stage.turn % 3 * 6;
        for (int i = 0; i < signs; i++) {
            double cx = w * (0.17 + 0.22 * (i % 4)) + dice.wobble() * 6;
            double cy = h * (0.08 + 0.9 * (i / 4) / (signs / 4.0)) + dice.wobble() * 5;
            int a = dice.pick(wool);
            switch (dice.whole(0, 4)) {
                case 0:
                    loom.line(Shapes.lozenge(cx, cy, 9, 8), a, 1.6);
                    break;
                case 1:
                    cross(loom, cx, cy, 6, a);
                    break;
                case 2:
                    loom.line(Shapes.open(cx - 7, cy + 6, cx - 7, cy - 6, cx + 7, cy - 6, cx + 7, cy + 6), a, 1.8);
                    loom.line(Shapes.open(cx, cy - 6, cx, cy + 6), a, 1.8);
                    break;
                case 3:
                    loom.nest(cx, cy, 8, 10, a, dice.pick(wool));
                    break;
                default:
                    loom.line(Shapes.zigzag(cx - 12, cx + 10, cy + 3, 4, 6), a, 1.6);
            }
        }
        loom.box(0, 0, 4, h, 0x2b2220);
        loom.box(w - 4, 0, 4, h, 0x2b2220);
    }

    /** The east: long dark columns of hooked lozenges. */
    static void oriental(Loom loom, Stage stage, Dice dice) {
        int dark = Ink.mix(stage.palette.main, 0x3c1820, 0.35);
        int[] wool = {0x9c2f33, 0xc97b3c, 0x2f4a3c, Ink.CREAM, 0x24335a, stage.palette.second};
        int columns = 2 + stage.turn % 2;
        int rows = 4 + stage.turn % 3;
        int w = loom.width;
        int h = loom.height;
        loom.rows(0, h, dark);
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                double cx = 12 + (w - 24) * (column + 0.5) / columns;
                double cy = 12 + (h - 24) * (row + 0.5) / rows;
                double rx = (w - 24) * 0.45 / columns;
                double ry = (h - 24) * 0.47 / rows;
                int a = wool[(row + column) % wool.length];
                int b = wool[(row * 2 + column + 2) % wool.length];
                loom.nest(cx, cy, rx, ry, Ink.darker(a, 0.4), a, dark, b, Ink.CREAM, a);
                for (int hook = 0; hook < 4; hook++) {
                    double hx = cx + (hook % 2 == 0 ? -1 : 1) * rx * 0.72;
                    double hy = cy + (hook < 2 ? -1 : 1) * ry * 0.72;
                    loom.line(Shapes.open(hx - 3, hy, hx + 3, hy, hx + 3, hy + 3), b, 1.4);
                }
            }
        }
        loom.frame(0, 9, 0x9c2f33);
        border(loom, 4, 4, Ink.CREAM, 0x24335a);
        loom.frame(9, 1, 0xc97b3c);
    }

    /** Striped flat weave with narrow bands of figures. */
    static void hanbel(Loom loom, Stage stage, Dice dice) {
        int[] wool = {stage.palette.main, stage.palette.second, Ink.CREAM, stage.palette.third, Ink.CHARCOAL};
        int y = 0;
        while (y < loom.height) {
            int a = dice.pick(wool);
            int b = dice.pick(wool);
            int tall = dice.whole(4, stage.turn % 2 == 0 ? 22 : 12);
            loom.rows(y, tall, a);
            if (dice.chance(0.6)) {
                loom.rows(y + tall - 2, 1, b);
                loom.rows(y + 1, 1, b);
            }
            if (tall > 9 && a != b) {
                if (dice.chance(0.5)) {
                    for (int x = 5; x < loom.width; x += 12) {
                        loom.nest(x, y + tall / 2.0, 5, tall * 0.34, b, a, b);
                    }
                } else {
                    loom.line(Shapes.zigzag(0, loom.width, y + tall * 0.75, 5, tall * 0.45), b, 1.3);
                }
            }
            y += tall;
        }
    }

    /** The plain knotted carpet: each region has its own habit. */
    static void tapis(Loom loom, Stage stage, Dice dice) {
        switch (stage.region) {
            case "MA-04":
                rbati(loom, stage, dice);
                break;
            case "MA-08":
                glaoua(loom, stage, dice);
                break;
            case "MA-09":
                chichaoua(loom, stage, dice);
                break;
            case "MA-05":
                AtlasRugs.boujaad(loom, stage, dice);
                break;
            default:
                marmoucha(loom, stage, dice);
        }
    }

    /** Bands of pile between bands of black and white twining. */
    private static void glaoua(Loom loom, Stage stage, Dice dice) {
        int[] wool = {stage.palette.main, stage.palette.second, 0xd99a2b, Ink.MADDER, 0x2d4a70};
        int y = 0;
        int band = 0;
        while (y < loom.height) {
            int tall = dice.whole(12, 26);
            loom.rows(y, tall, wool[band % wool.length]);
            for (int x = 8; x < loom.width; x += 18) {
                loom.nest(
                        x,
                        y + tall / 2.0,
                        8,
                        tall * 0.42,
                        Ink.CREAM,
                        wool[(band + 1) % wool.length],
                        wool[(band + 2) % wool.length]);
            }
            y += tall;
            loom.rows(y, 6, Ink.CHARCOAL);
            loom.checks(y + 1, 4, 2, Ink.IVORY);
            y += 6;
            band++;
        }
    }

    /** A coloured lattice on warm white. */
    private static void marmoucha(Loom loom, Stage stage, Dice dice) {
        int ground = Ink.mix(Ink.CREAM, stage.palette.third, 0.1);
        loom.rows(0, loom.height, ground);
        int columns = 3;
        double rx = loom.width / 2.0 / columns;
        double ry = rx * dice.between(0.9, 1.3);
        int row = 0;
        for (double cy = 0; cy < loom.height + ry; cy += ry) {
            for (int column = -1; column <= columns; column++) {
                double cx = (column + 0.5 + row % 2 * 0.5) * rx * 2;
                int a = (column + row) % 2 == 0 ? stage.palette.main : stage.palette.second;
                loom.nest(cx, cy, rx, ry, Ink.CHARCOAL, ground, ground, a, ground, stage.palette.third);
            }
            row++;
        }
        loom.frame(0, 4, stage.palette.main);
    }
}
