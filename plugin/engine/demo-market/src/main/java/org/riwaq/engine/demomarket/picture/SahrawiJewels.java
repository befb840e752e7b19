package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;

/** Silver of the South: anklets, breast pieces, strings with ebony. */
final class SahrawiJewels {
    private SahrawiJewels() {}

    /** Sahrawi: anklets, ebony and silver, a plaited ring of a bracelet, a breast piece. */
    static Scene sahrawi() {
        return stage -> {
            stage.ground();
            int silver = Jewels.metal(stage, 0xc6c5c0);
            switch (stage.turn % 4) {
                case 0:
                    anklet(stage, silver, 600, 600, 330 - 40 * (stage.turn / 4 % 3));
                    break;
                case 1:
                    Jewels.cuff(stage, silver, false);
                    break;
                case 2:
                    Jewels.beads(stage, silver, new int[] {0x221a18, 0x221a18, silver, stage.palette.second}, 300, 17);
                    breast(stage, silver);
                    break;
                default:
                    anklet(stage, silver, 440, 500, 235);
                    anklet(stage, Ink.darker(silver, 0.12), 770, 730, 235);
            }
        };
    }

    private static void anklet(Stage stage, int silver, double cx, double cy, double r) {
        Piece piece = new Piece();
        java.awt.geom.Arc2D ring = new java.awt.geom.Arc2D.Double(cx - r, cy - r, 2 * r, 2 * r, 290, 320, 0);
        piece.line(ring, silver, r * (0.2 + 0.09 * (stage.turn / 4 % 3)));
        for (int i = 0; i < 40; i++) {
            double turn = Math.toRadians(300 + i * 7.7);
            double x = cx + r * Math.cos(turn);
            double y = cy - r * Math.sin(turn);
            if (stage.turn / 4 % 2 == 1 && i % 5 == 2) {
                piece.fill(Shapes.disc(x, y, r * 0.075), stage.palette.second, 0.9);
            } else if (stage.turn % 2 == 0) {
                piece.line(
                        Shapes.open(
                                x - 26 * Math.cos(turn + 0.6),
                                y + 26 * Math.sin(turn + 0.6),
                                x + 26 * Math.cos(turn + 0.6),
                                y - 26 * Math.sin(turn + 0.6)),
                        Ink.darker(silver, 0.5),
                        5,
                        -0.7);
            } else if (i % 3 == 0) {
                piece.fill(Shapes.placed(Shapes.lozenge(0, 0, r * 0.06, r * 0.09), x, y, -turn), 0x211917, 0.3);
            }
        }
        for (int end = 0; end < 2; end++) {
            double turn = Math.toRadians(end == 0 ? 290 : 250);
            piece.fill(
                    Shapes.disc(cx + r * Math.cos(turn), cy - r * Math.sin(turn), r * 0.16),
                    Ink.lighter(silver, 0.1),
                    0.6);
            piece.fill(
                    Shapes.disc(cx + r * Math.cos(turn), cy - r * Math.sin(turn), r * 0.06), stage.palette.second, 1);
        }
        stage.lay(piece, Finish.JEWEL.swollen(7, 7), 26);
    }

    private static void breast(Stage stage, int silver) {
        Piece piece = new Piece();
        Shape plate = stage.turn / 4 % 3 == 0
                ? Shapes.closed(600, 690, 760, 850, 600, 1050, 440, 850)
                : stage.turn / 4 % 3 == 1 ? Shapes.disc(600, 870, 175) : Shapes.closed(600, 660, 800, 1040, 400, 1040);
        piece.fill(plate, 0x231b19, 0.2);
        piece.line(plate, silver, 22, 0.7);
        new Radial(piece, 600, 860, 0.7)
                .ring(7, 30, 90, 6, silver, silver)
                .ring(3, 10, 34, 8, stage.palette.second, silver);
        for (int i = 0; i < 9; i++) {
            double t = i / 8.0;
            piece.fill(Shapes.disc(440 + 320 * t, 880 + (t < 0.5 ? t : 1 - t) * 380, 13), silver, 0.9);
        }
        stage.lay(piece, Finish.JEWEL.swollen(4, 5), 20);
    }
}
