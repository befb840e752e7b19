package org.riwaq.engine.demomarket.picture;

/** Embroidery, stitch by stitch: one tradition each. */
final class Stitches {
    private static final int LINEN = 0xf5f0e4;

    private Stitches() {}

    /** Fès: one colour, reversible, a field of stepped stars and trees. */
    static void fes(Loom loom, Stage stage, Dice dice) {
        int thread = Ink.brightness(stage.palette.main) > 0.75 ? stage.palette.second : stage.palette.main;
        loom.rows(0, loom.height, LINEN);
        int w = loom.width;
        int h = loom.height;
        int star = stage.turn % 2 == 0 ? 8 : 12;
        for (int y = star + 14; y < h / 2 + star; y += star * 2 + 6) {
            for (int x = star + 14; x < w / 2 + star; x += star * 2 + 6) {
                if (stage.turn % 3 == 1 && (x + y) > (w + h) * 0.36) {
                    continue;
                }
                stepped(loom, x, y, star, thread, dice);
            }
        }
        for (int x = 2; x < w / 2 + 4; x += 6) {
            tree(loom, x + 2, 4, thread);
        }
        for (int y = 2; y < h / 2 + 4; y += 6) {
            loom.box(4, y, 7, 1, thread);
            loom.box(6, y + 2, 3, 1, thread);
            loom.dot(10, y + 3, thread);
        }
        loom.frame(0, 1, thread);
        loom.frame(12, 1, thread);
        middle(loom, stage.turn, thread);
        loom.mirror(true, true);
    }

    private static void stepped(Loom loom, int cx, int cy, int r, int rgb, Dice dice) {
        boolean hollow = dice.chance(0.4);
        for (int y = -r; y <= r; y++) {
            for (int x = -r; x <= r; x++) {
                int far = Math.abs(x) + Math.abs(y);
                boolean arm = Math.abs(x) <= 1
                        || Math.abs(y) <= 1
                        || Math.abs(Math.abs(x) - Math.abs(y)) <= 1 && far < r * 1.4;
                boolean edge = far == r || far == r - 2;
                if (far <= r && (edge || arm && !hollow || hollow && far < r / 2)) {
                    loom.dot(cx + x, cy + y, rgb);
                }
            }
        }
    }

    private static void tree(Loom loom, int x, int y, int rgb) {
        loom.box(x, y, 1, 7, rgb);
        loom.box(x - 2, y + 2, 5, 1, rgb);
        loom.box(x - 1, y + 4, 3, 1, rgb);
    }

    private static void middle(Loom loom, int turn, int rgb) {
        double cx = loom.width / 2.0;
        double cy = loom.height / 2.0;
        double r = Math.min(loom.width, loom.height) * (turn % 2 == 0 ? 0.2 : 0.27);
        loom.fill(Shapes.khatim(cx, cy, r, 0), LINEN);
        loom.line(Shapes.khatim(cx, cy, r * 0.94, 0), rgb, 2);
        loom.line(Shapes.khatim(cx, cy, r * 0.72, Math.PI / 8), rgb, 1);
        for (int i = 0; i < 8; i++) {
            loom.fill(Shapes.petal(cx, cy, r * 0.1, r * 0.6, r * 0.1, i * Math.PI / 4), rgb);
        }
    }

    /** Rabat and Salé: large leaves in full satin stitch, several colours. */
    static void rabat(Loom loom, Stage stage, Dice dice) {
        int[] silk = {stage.palette.main, stage.palette.second, stage.palette.third, 0x3d6b4f, 0xc94f5d};
        int w = loom.width;
        int h = loom.height;
        loom.rows(0, h, LINEN);
        double step = w / (stage.turn % 2 == 0 ? 4.0 : 6.0);
        int band = (int) (h * 0.12);
        for (double y = band / 2.0; y < h / 2.0 + step; y += step) {
            for (double x = step / 2; x < w / 2.0 + step; x += step) {
                boolean border = y < step || x < step;
                if (!border && stage.turn % 3 != 0) {
                    continue;
                }
                int a = dice.pick(silk);
                int petals = dice.pick(5, 6, 8);
                for (int i = 0; i < petals; i++) {
                    loom.fill(
                            Shapes.petal(x, y, step * 0.06, step * 0.44, step * 0.13, i * 2 * Math.PI / petals),
                            i % 2 == 0 ? a : dice.pick(silk));
                }
                loom.fill(Shapes.disc(x, y, step * 0.09), dice.pick(silk));
            }
        }
        if (stage.turn % 3 != 0) {
            for (int i = 0; i < 10; i++) {
                loom.fill(Shapes.petal(w / 2.0, h / 2.0, w * 0.03, w * 0.2, w * 0.04, i * Math.PI / 5), silk[i % 2]);
            }
            loom.fill(Shapes.disc(w / 2.0, h / 2.0, w * 0.035), silk[2]);
        }
        loom.mirror(true, true);
    }

    /** Azemmour: the ground is stitched, beasts and stars are left bare. Tétouan: branches of flowers. */
    static void north(Loom loom, Stage stage, Dice dice) {
        if ("MA-06".equals(stage.region)) {
            azemmour(loom, stage, dice);
        } else {
            tetouan(loom, stage, dice);
        }
    }

    private static void azemmour(Loom loom, Stage stage, Dice dice) {
        int thread = Ink.mix(stage.palette.main, 0x8d2331, 0.4);
        int w = loom.width;
        int h = loom.height;
        loom.rows(0, h, LINEN);
        int tall = stage.turn % 2 == 0 ? 34 : 24;
        for (int y = 10; y + tall < h - 4; y += tall + (stage.turn % 3 == 0 ? 8 : tall)) {
            loom.rows(y, tall, thread);
            loom.rows(y - 3, 1, thread);
            loom.rows(y + tall + 2, 1, thread);
            for (int x = 0; x < w; x += 30) {
                bird(loom, x + 9, y + tall / 2, true);
                bird(loom, x + 21, y + tall / 2, false);
                loom.line(Shapes.khatim(x + 30, y + tall / 2.0, 5, 0), LINEN, 1);
                loom.box(x + 15, y + 4, 1, tall - 8, LINEN);
                loom.box(x + 13, y + tall / 2, 5, 1, LINEN);
            }
        }
    }

    private static void bird(Loom loom, int x, int y, boolean right) {
        int s = right ? 1 : -1;
        for (int i = 0; i < 5; i++) {
            loom.box(right ? x - 4 + i : x - i, y + i / 2, 5, 1, LINEN);
        }
        loom.box(x + s * 4 - 1, y - 5, 2, 6, LINEN);
        loom.dot(x + s * 6, y - 5, LINEN);
        loom.dot(x + s * 5, y - 5, LINEN);
        loom.box(x - s * 6 - 1, y - 4, 2, 5, LINEN);
        loom.box(x - 2, y + 3, 1, 4, LINEN);
        loom.box(x + 2, y + 3, 1, 4, LINEN);
    }

    private static void tetouan(Loom loom, Stage stage, Dice dice) {
        int[] silk = {stage.palette.main, stage.palette.second, stage.palette.third, 0xd9a441, 0x7b4a8a};
        int w = loom.width;
        int h = loom.height;
        loom.rows(0, h, stage.turn % 3 == 2 ? Ink.mix(stage.palette.second, 0x2a2030, 0.4) : LINEN);
        int branches = 3 + stage.turn % 3;
        for (int i = 0; i < branches; i++) {
            double x = w * 0.5 * (i + 0.5) / branches;
            for (double y = h * 0.06; y < h * 0.5; y += h * 0.11) {
                double bend = w * 0.03 * (((int) (y / (h * 0.11)) + i) % 2 == 0 ? 1 : -1);
                loom.line(Shapes.curve(x - bend, y - h * 0.055, x + bend, y, x - bend, y + h * 0.055), 0x4d6b3c, 1);
                for (int p = 0; p < 6; p++) {
                    loom.fill(
                            Shapes.petal(x + bend, y, 1, w * 0.055, w * 0.017, p * Math.PI / 3),
                            silk[(i + p % 2 + stage.turn) % 5]);
                }
                loom.fill(Shapes.petal(x - bend, y + h * 0.04, 1, w * 0.05, w * 0.013, bend), silk[(i + 3) % 5]);
            }
        }
        loom.frame(0, 2, silk[0]);
        loom.frame(3, 1, silk[3]);
        loom.mirror(true, true);
    }

    /** A cloth of linen laid flat with its embroidery. */
    static Scene linen(Rugs.Pattern pattern) {
        return stage -> {
            stage.ground();
            Dice dice = stage.dice.fork("linen");
            boolean runner = stage.turn % 3 == 1;
            double w = runner ? 560 : 860;
            double h = runner ? 1060 : 860;
            Loom loom = new Loom((int) (w / 5.4) / 2 * 2 + 1, (int) (h / 5.4) / 2 * 2 + 1, LINEN);
            pattern.draw(loom, stage, dice.fork("pattern"));
            Piece piece = new Piece();
            if (runner) {
                Rugs.fringe(piece, stage, dice, 600 - w / 2, 600 - h / 2, w, 26, true);
                Rugs.fringe(piece, stage, dice, 600 - w / 2, 600 + h / 2, w, 26, false);
            }
            loom.weave(piece, 600 - w / 2, 600 - h / 2, w, h, Loom.Weave.STITCH, dice);
            piece.fold(Shapes.open(600, 0, 600, 1200), 16, 0.22);
            piece.fold(Shapes.open(0, 600, 1200, 600), 16, 0.22);
            stage.lay(piece, Finish.CLOTH, 12);
        };
    }
}
