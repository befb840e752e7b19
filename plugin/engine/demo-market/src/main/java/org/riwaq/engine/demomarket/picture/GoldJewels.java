package org.riwaq.engine.demomarket.picture;

/** Filigree, drops and links of gold. */
final class GoldJewels {
    private GoldJewels() {}

    /** City gold: filigree drops, a belt of links, a stiff bracelet, a necklace. */
    static Scene gold() {
        return stage -> {
            stage.ground();
            int gold = Jewels.metal(stage, 0xdba93f);
            switch (stage.turn % 4) {
                case 0:
                    drops(stage, gold);
                    break;
                case 1:
                    links(stage, gold);
                    break;
                case 2:
                    Jewels.cuff(stage, gold, true);
                    break;
                default:
                    Jewels.beads(stage, gold, new int[] {gold, gold, stage.palette.second, 0xf2ede0}, 250, 13);
                    Piece piece = new Piece();
                    filigree(piece, stage, 600, 860, 150, gold);
                    stage.lay(piece, Finish.JEWEL, 16);
            }
        };
    }

    private static void filigree(Piece piece, Stage stage, double cx, double cy, double r, int gold) {
        piece.line(Shapes.disc(cx, cy, r), gold, 13, 0.7);
        piece.line(Shapes.disc(cx, cy, r * 0.42), gold, 8, 0.7);
        for (int i = 0; i < 8; i++) {
            double turn = i * Math.PI / 4;
            piece.line(Shapes.petal(cx, cy, r * 0.42, r * 0.96, r * 0.2, turn), gold, 6, 0.7);
            piece.line(
                    Shapes.placed(Shapes.scroll(0, -r * 0.72, r * 0.15, i % 2 == 0), cx, cy, turn + Math.PI / 8),
                    gold,
                    5,
                    0.7);
            piece.fill(Shapes.placed(Shapes.disc(0, -r * 1.07, r * 0.085), cx, cy, turn), Ink.lighter(gold, 0.25), 0.9);
        }
        piece.fill(Shapes.disc(cx, cy, r * 0.27), stage.palette.second, 1);
        piece.line(Shapes.disc(cx, cy, r * 0.29), gold, 7, 0.9);
    }

    private static void drops(Stage stage, int gold) {
        for (int side = -1; side <= 1; side += 2) {
            Piece piece = new Piece();
            double cx = 600 + side * 230;
            piece.line(new java.awt.geom.Arc2D.Double(cx - 54, 150, 108, 140, -60, 290, 0), gold, 9, 0.6);
            filigree(piece, stage, cx, 480, 165, gold);
            for (int k = -1; k <= 1; k++) {
                double x = cx + k * 96;
                double y = 640 + (k == 0 ? 40 : 0);
                piece.line(Shapes.open(x, y - 20, x, y + 120), gold, 6, 0.6);
                piece.fill(Shapes.petal(x, y + 100, 0, 150, 36, Math.PI), k == 0 ? stage.palette.second : gold, 0.8);
                piece.line(Shapes.petal(x, y + 100, 0, 150, 36, Math.PI), Ink.lighter(gold, 0.15), 7, 0.9);
            }
            stage.lay(piece, Finish.JEWEL, 18);
        }
    }

    private static void links(Stage stage, int gold) {
        Piece piece = new Piece();
        for (int i = 0; i < 7; i++) {
            double t = (i - 3) / 3.0;
            double x = 600 + t * 430;
            double y = 560 + 170 * (1 - t * t) - 60;
            if (i > 0) {
                piece.line(Shapes.disc(x - 70, y + (t < 0 ? -12 : 12), 20), gold, 9, 0.6);
            }
            filigree(piece, stage, x, y, i == 3 ? 120 : 66, gold);
        }
        stage.lay(piece, Finish.JEWEL, 18);
    }
}
