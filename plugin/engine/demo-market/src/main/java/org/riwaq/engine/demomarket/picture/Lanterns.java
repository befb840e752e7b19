package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** What gives light: pierced lanterns, forged candlesticks, and the flame itself. */
final class Lanterns {
    private Lanterns() {}

    /** A pierced lantern, lit: the light shows through every hole and lies on the wall. */
    static Scene lantern() {
        return stage -> {
            stage.table();
            int metal = stage.palette.main;
            double[][] forms = {
                {0, 20, 30, 24, 44, 60, 120, 130, 200, 186, 330, 200, 470, 190, 560, 150, 600, 110, 640, 120, 670, 150},
                {0, 16, 40, 22, 80, 110, 150, 176, 170, 190, 520, 190, 540, 176, 600, 150, 660, 160},
                {0, 18, 40, 26, 120, 60, 230, 150, 330, 206, 430, 150, 540, 66, 600, 60, 650, 120}
            };
            double[] form = Vessels.scaled(forms[stage.turn % 3], 1.1, 1);
            double tall = form[form.length - 2];
            Coat coat = new Coat(metal, Math.PI * 205, tall);
            int[] glow = {
                0xfff0b8, Ink.lighter(stage.palette.second, 0.25), 0xffd98a, Ink.lighter(stage.palette.third, 0.25)
            };
            int row = 0;
            for (double y = tall * 0.2; y < tall * 0.84; y += 46) {
                for (double x = row % 2 * 23; x < coat.w + 23; x += 46) {
                    int light = stage.turn % 3 == 1 ? glow[(row / 2 + (int) (x / 46)) % 4] : glow[row % 2 * 2];
                    if (stage.turn % 3 == 0) {
                        coat.pierce(Shapes.star(x, y, 17, 8, 8, 0), light);
                    } else if (stage.turn % 3 == 1) {
                        coat.pierce(Shapes.lozenge(x, y, 20, 40), light);
                    } else {
                        for (int i = 0; i < 6; i++) {
                            coat.pierce(Shapes.petal(x, y, 3, 20, 5, i * Math.PI / 3), light);
                        }
                    }
                }
                row++;
            }
            coat.bead(tall * 0.16, 12).bead(tall * 0.87, 14);
            halo(stage, 600, 560, 0.5);
            Piece ring = new Piece();
            ring.line(Shapes.disc(600, 985 - tall - 58, 34), metal, 12);
            stage.stand(ring, Finish.JEWEL, 600, 985, 4);
            Piece body = new Piece();
            Lathe.turn(body, 600, 985 - tall - 26, form, coat.colours, coat.relief);
            stage.stand(body, Finish.METAL, 600, 985, form[form.length - 1]);
        };
    }

    static void halo(Stage stage, double x, double y, double strength) {
        java.awt.Graphics2D g = stage.image.createGraphics();
        g.setPaint(new java.awt.RadialGradientPaint(
                (float) x, (float) y, 560f, new float[] {0, 0.5f, 1}, new java.awt.Color[] {
                    Ink.of(0xffd88a, strength), Ink.of(0xffd08a, strength * 0.35), Ink.of(0xffd08a, 0)
                }));
        g.fillRect(0, 0, Piece.SIZE, Piece.SIZE);
        g.dispose();
    }

    /** Forged bars: a candelabra, a grille or a mirror. */
    static Scene forged() {
        return stage -> {
            int iron = Ink.mix(0x2b2927, stage.palette.main, 0.18);
            Piece piece = new Piece();
            if (stage.turn % 3 == 0) {
                stage.table();
                piece.line(new Line2D.Double(600, 300, 600, 960), iron, 26);
                for (int side = -1; side <= 1; side += 2) {
                    piece.line(
                            Shapes.curve(600, 620, 600 + side * 120, 660, 600 + side * 220, 560, 600 + side * 220, 420),
                            iron,
                            20);
                    piece.line(Shapes.scroll(600 + side * 92, 770, 74, side < 0), iron, 17);
                    piece.line(Shapes.curve(600, 900, 600 + side * 110, 900, 600 + side * 190, 975), iron, 24);
                    piece.fill(Shapes.oval(600 + side * 220, 416, 62, 15), iron);
                }
                piece.line(Shapes.curve(600, 900, 640, 940, 650, 1000), iron, 24);
                piece.fill(Shapes.oval(600, 300, 66, 16), iron);
                stage.stand(piece, Finish.FORGED, 600, 985, 190);
                candle(stage, 600, 292, 150);
                candle(stage, 380, 408, 140);
                candle(stage, 820, 408, 140);
                return;
            }
            stage.ground();
            if (stage.turn % 3 == 1) {
                for (int i = 0; i < 5; i++) {
                    double x = 260 + i * 170;
                    piece.line(new Line2D.Double(x, 140, x, 1060), iron, 20);
                }
                for (int i = 0; i < 4; i++) {
                    for (int k = 0; k < 4; k++) {
                        double x = 345 + i * 170;
                        double y = 280 + k * 215;
                        piece.line(Shapes.scroll(x - 30, y - 50, 44, (i + k) % 2 == 0), iron, 13);
                        piece.line(Shapes.scroll(x + 30, y + 50, 44, (i + k) % 2 == 1), iron, 13);
                        piece.fill(Shapes.disc(x, y, 15), Ink.mix(Ink.BRASS, iron, 0.2));
                    }
                }
                piece.line(new Rectangle2D.Double(250, 140, 700, 920), iron, 28);
            } else {
                Shape glass = Shapes.disc(600, 600, 270);
                piece.g.setPaint(new java.awt.GradientPaint(400, 350, Ink.of(0xf1f4f3), 800, 850, Ink.of(0x9aa9ad)));
                piece.g.fill(glass);
                piece.line(glass, iron, 26);
                int n = stage.turn % 2 == 0 ? 16 : 12;
                for (int i = 0; i < n; i++) {
                    double turn = 2 * Math.PI * i / n;
                    Shape ray = i % 2 == 0
                            ? Shapes.placed(Shapes.scroll(0, -360, 62, true), 600, 600, turn)
                            : Shapes.petal(600, 600, 290, 470, 20, turn);
                    piece.line(ray, iron, 14);
                }
            }
            stage.lay(piece, Finish.FORGED, 34);
        };
    }

    static void candle(Stage stage, double x, double foot, double tall) {
        Piece wax = new Piece();
        Coat coat = new Coat(0xf3e9d2, Math.PI * 26, tall);
        Lathe.turn(wax, x, foot - tall, new double[] {0, 24, 6, 26, tall, 26}, coat.colours, null);
        stage.stand(wax, Finish.WAX, x, foot, 2);
        flame(stage, x, foot - tall);
    }

    static void flame(Stage stage, double x, double y) {
        java.awt.Graphics2D g = Piece.pen(stage.image);
        g.setPaint(new java.awt.RadialGradientPaint(
                (float) x, (float) y - 40, 130f, new float[] {0, 1}, new java.awt.Color[] {
                    Ink.of(0xffdf90, 0.55), Ink.of(0xffdf90, 0)
                }));
        g.fill(Shapes.disc(x, y - 40, 130));
        g.setColor(Ink.of(0x3a2a20));
        g.setStroke(Piece.round(4));
        g.draw(Shapes.open(x, y + 4, x + 1, y - 14));
        g.setColor(Ink.of(0xffa83a));
        g.fill(Shapes.petal(x, y - 4, 0, 84, 17, 0.03));
        g.setColor(Ink.of(0xfff3c4));
        g.fill(Shapes.petal(x, y - 8, 0, 54, 9, 0.03));
        g.dispose();
    }
}
