package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Gold thread on velvet, silk braid and buttons. */
final class Gilt {
    private Gilt() {}

    /** A velvet cushion or panel with raised gold scrolls. */
    static Scene velvet() {
        return stage -> {
            stage.ground();
            Dice dice = stage.dice.fork("velvet");
            boolean belt = stage.turn % 3 == 2;
            Piece ground = new Piece();
            Shape outline = belt
                    ? new java.awt.geom.RoundRectangle2D.Double(70, 440, 1060, 320, 60, 60)
                    : Cloths.pillow(600, 600, 860, 820);
            ground.fill(outline, Ink.darker(stage.palette.main, 0.06));
            stage.lay(ground, Finish.VELVET.swollen(belt ? 4 : 10, belt ? 8 : 26), 40);
            Piece gold = new Piece();
            int thread = Ink.mix(Ink.GOLD, stage.palette.second, 0.12);
            if (belt) {
                for (int i = 0; i < 7; i++) {
                    double x = 150 + i * 150;
                    new Radial(gold, x, 600, 0.8)
                            .ring(i % 2 == 0 ? 0 : 2, 16, 92, i % 2 == 0 ? 8 : 6, thread, Ink.lighter(thread, 0.25));
                }
                gold.line(new Rectangle2D.Double(100, 476, 1000, 248), thread, 12, 0.8);
            } else {
                scrolls(gold, stage, dice, thread);
            }
            stage.lay(gold, Finish.JEWEL, 7);
        };
    }

    private static void scrolls(Piece gold, Stage stage, Dice dice, int thread) {
        int n = stage.turn % 2 == 0 ? 8 : 12;
        Radial radial = new Radial(gold, 600, 600, 0.8);
        radial.ring(0, 30, 150, n, thread, Ink.lighter(thread, 0.3)).circle(165, thread, 9);
        radial.ring(6, 178, 290, n, thread, thread).circle(302, thread, 7);
        for (int i = 0; i < 4; i++) {
            double turn = Math.PI / 4 + i * Math.PI / 2;
            double x = 600 + 440 * Math.sin(turn);
            double y = 600 - 420 * Math.cos(turn);
            for (int k = -2; k <= 2; k++) {
                gold.fill(Shapes.petal(x, y, 0, 120 - Math.abs(k) * 22, 19, turn + Math.PI + k * 0.42), thread, 0.8);
            }
        }
        for (int i = 0; i < 20; i++) {
            double at = -330 + i * 34.7;
            for (int side = -1; side <= 1; side += 2) {
                gold.fill(Shapes.petal(600 + at, 600 + side * 376, -14, 14, 9, 0.8), thread, 0.8);
                gold.fill(Shapes.petal(600 + side * 394, 600 + at, -14, 14, 9, -0.8), thread, 0.8);
            }
        }
    }

    /** Braid wound in coils, with the buttons that go with it. */
    static Scene braid() {
        return stage -> {
            stage.ground();
            Piece piece = new Piece();
            int[] silk = {stage.palette.main, stage.palette.second, Ink.mix(Ink.GOLD, stage.palette.third, 0.3)};
            int coils = stage.turn % 2 == 0 ? 2 : 3;
            for (int i = 0; i < coils; i++) {
                double cx = coils == 2 ? 400 + i * 390 : 330 + i * 270;
                double cy = coils == 2 ? 430 + i * 90 : i == 1 ? 330 : 500;
                coil(piece, cx, cy, coils == 2 ? 235 : 175, silk[i % 3], silk[(i + 1) % 3]);
            }
            for (int i = 0; i < 12; i++) {
                double x = 190 + i * 75;
                double y = 930 + 26 * Math.sin(i * 0.9);
                knot(piece, x, y, 30, silk[(i / 4) % 3], silk[(i / 4 + 1) % 3]);
            }
            stage.lay(piece, Finish.SILK.swollen(6, 3), 16);
        };
    }

    private static void coil(Piece piece, double cx, double cy, double r, int rgb, int other) {
        double thick = 30;
        for (double far = r; far > 24; far -= thick + 3) {
            piece.line(Shapes.disc(cx, cy, far), rgb, thick, 0.3);
            piece.line(Shapes.disc(cx, cy, far), other, 5, 0.9);
            int n = (int) (far * 0.42);
            for (int i = 0; i < n; i++) {
                double turn = 2 * Math.PI * i / n;
                piece.line(
                        Shapes.open(
                                cx + (far - 11) * Math.cos(turn),
                                cy + (far - 11) * Math.sin(turn),
                                cx + (far + 11) * Math.cos(turn + 0.1),
                                cy + (far + 11) * Math.sin(turn + 0.1)),
                        Ink.darker(rgb, 0.25),
                        2.4,
                        -0.3);
            }
        }
        piece.line(Shapes.curve(cx + r, cy, cx + r + 8, cy + r * 0.7, cx + r * 0.8, cy + r * 1.4), rgb, thick, 0.3);
        piece.line(Shapes.curve(cx + r, cy, cx + r + 8, cy + r * 0.7, cx + r * 0.8, cy + r * 1.4), other, 5, 0.9);
    }

    private static void knot(Piece piece, double x, double y, double r, int rgb, int other) {
        piece.line(Shapes.open(x, y - r, x, y - r * 2.1), Ink.darker(rgb, 0.2), 9, 0.4);
        piece.fill(Shapes.disc(x, y, r), rgb, 0.3);
        for (int i = 0; i < 6; i++) {
            double turn = i * Math.PI / 3;
            piece.line(
                    new java.awt.geom.Arc2D.Double(
                            x - r * 0.8 + r * 0.4 * Math.cos(turn),
                            y - r * 0.8 + r * 0.4 * Math.sin(turn),
                            r * 1.6,
                            r * 1.6,
                            Math.toDegrees(-turn) - 40,
                            80,
                            0),
                    i % 2 == 0 ? other : Ink.darker(rgb, 0.3),
                    4,
                    0.8);
        }
    }
}
