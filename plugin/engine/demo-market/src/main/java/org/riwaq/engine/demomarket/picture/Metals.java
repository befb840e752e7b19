package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Beaten, pierced and forged metal. */
final class Metals {
    private static final double[][] POTS = {
        {0, 150, 12, 156, 30, 142, 90, 150, 200, 214, 330, 240, 450, 190, 520, 130, 545, 140},
        {0, 110, 12, 118, 40, 84, 150, 78, 240, 150, 360, 214, 470, 160, 540, 104, 570, 126},
        {0, 236, 12, 242, 40, 226, 160, 240, 300, 246, 400, 214, 450, 160, 470, 170}
    };

    private Metals() {}

    /** Chased rings and friezes. */
    static void chased(Coat coat, Stage stage, Dice dice) {
        int metal = stage.palette.main;
        int cut = Ink.darker(metal, 0.4);
        double y = coat.h * 0.16;
        int figure = stage.turn;
        while (y < coat.h * 0.8) {
            double tall = coat.h * dice.between(0.1, 0.2);
            coat.stripes(y - 12, cut, 3, 4, 2);
            coat.frieze(figure, y, tall, cut, Ink.darker(metal, 0.18), 3.4);
            coat.stripes(y + tall + 6, cut, 2, 4, 3);
            coat.bead(y + tall + 18, 9);
            y += tall + coat.h * dice.between(0.06, 0.14);
            figure += 2;
        }
        for (int i = 0; i < 260; i++) {
            coat.raise(
                    Shapes.disc(dice.between(0, coat.w), dice.between(0, coat.h), dice.between(8, 16)),
                    dice.between(-0.12, 0.1));
        }
    }

    static Scene pot() {
        return stage -> {
            stage.table();
            double[] form = POTS[stage.turn % POTS.length];
            if (stage.turn % 3 == 2) {
                Piece bail = new Piece();
                bail.line(
                        Shapes.curve(365, 520, 400, 300, 600, 220, 800, 300, 835, 520),
                        Ink.darker(stage.palette.main, 0.2),
                        20);
                stage.stand(bail, Finish.METAL.swollen(6, 3), 600, 985, 5);
            }
            Vessels.body(stage, form, form[form.length - 2], 1.1, Metals::chased, Finish.METAL);
        };
    }

    /** The teapot, alone or on its tray with glasses. */
    static Scene teapot() {
        return stage -> {
            stage.table();
            int metal = stage.palette.main;
            boolean served = stage.turn % 2 == 1;
            double foot = served ? 850 : 940;
            if (served) {
                tray(stage, metal);
            }
            double size = served ? 0.80 : 1.08;
            Piece limbs = new Piece();
            double top = foot - 560 * size;
            limbs.line(
                    Shapes.curve(
                            600 - 150 * size,
                            top + 400 * size,
                            600 - 250 * size,
                            top + 360 * size,
                            600 - 300 * size,
                            top + 230 * size,
                            600 - 370 * size,
                            top + 170 * size),
                    metal,
                    50 * size);
            limbs.fill(
                    Shapes.blob(
                            600 - 150 * size,
                            top + 460 * size,
                            600 - 260 * size,
                            top + 420 * size,
                            600 - 300 * size,
                            top + 300 * size,
                            600 - 240 * size,
                            top + 280 * size,
                            600 - 150 * size,
                            top + 330 * size),
                    metal);
            limbs.line(
                    Shapes.curve(
                            600 + 130 * size,
                            top + 210 * size,
                            600 + 280 * size,
                            top + 150 * size,
                            600 + 330 * size,
                            top + 290 * size,
                            600 + 280 * size,
                            top + 420 * size,
                            600 + 160 * size,
                            top + 450 * size),
                    metal,
                    34 * size);
            stage.stand(limbs, Finish.METAL.swollen(8, 4), 600, foot, 5);
            double[] form = Vessels.scaled(
                    new double[] {
                        0, 9, 14, 20, 30, 16, 44, 10, 60, 26, 84, 62, 118, 112, 150, 126, 162, 108, 176, 108, 230, 138,
                        330, 184, 430, 198, 510, 150, 540, 112, 556, 112, 572, 138
                    },
                    size,
                    1);
            Coat coat = new Coat(metal, Math.PI * 198 * size, 572 * size);
            int cut = Ink.darker(metal, 0.42);
            coat.frieze(stage.turn + 3, coat.h * 0.5, coat.h * 0.18, cut, Ink.darker(metal, 0.2), 3);
            coat.frieze(stage.turn, coat.h * 0.2, coat.h * 0.06, cut, cut, 2);
            coat.stripes(coat.h * 0.47, cut, 3).stripes(coat.h * 0.7, cut, 3).bead(coat.h * 0.28, 9);
            Piece body = new Piece();
            Lathe.turn(body, 600, top, form, coat.colours, coat.relief);
            stage.stand(body, Finish.METAL, 600, foot + 18 * size, served ? 4 : 138 * size);
            if (served) {
                glass(stage, 330, 905, stage.palette.second);
                glass(stage, 860, 915, stage.palette.third);
                glass(stage, 470, 965, stage.palette.third);
            }
        };
    }

    private static void tray(Stage stage, int metal) {
        Piece flat = Plates.engraved(stage, 600, 600, 520, metal);
        Piece lying = new Piece();
        java.awt.geom.AffineTransform lie = java.awt.geom.AffineTransform.getTranslateInstance(0, 905 - 600 * 0.3);
        lie.scale(1, 0.3);
        Ellipse2D rim = Shapes.oval(600, 918, 520, 158);
        lying.fill(rim, Ink.darker(metal, 0.3));
        lying.g.drawImage(flat.colours, lie, null);
        lying.bump.drawImage(flat.relief, lie, null);
        stage.lay(lying, Finish.METAL, 18);
    }

    private static void glass(Stage stage, double x, double foot, int rgb) {
        Piece glass = new Piece();
        double[] form = {0, 52, 6, 54, 60, 46, 120, 38, 130, 40};
        Coat coat = new Coat(Ink.mix(rgb, 0xffffff, 0.35), Math.PI * 50, 130);
        coat.band(48, 82, 0xb0762c);
        coat.frieze(stage.turn, 14, 26, Ink.GOLD, rgb, 2);
        Lathe.turn(glass, x, foot - 140, form, coat.colours, coat.relief);
        Lathe.mouth(glass, x, foot - 138, 52, 0x8a5a24, 0xf2ead8, 5);
        stage.stand(glass, Finish.GLASS, x, foot - 4, 42);
    }

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

    /** Black iron inlaid with silver wire: a plate, a vase, an egg. */
    static void damascened(Coat coat, Stage stage, Dice dice) {
        int wire = Ink.mix(Ink.SILVER, stage.palette.second, 0.1);
        coat.band(0, coat.h, 0x221f20);
        double y = coat.h * 0.1;
        int figure = stage.turn + 5;
        while (y < coat.h * 0.86) {
            double tall = coat.h * dice.between(0.08, 0.17);
            coat.stripes(y - 8, wire, 2, 3, 2);
            coat.frieze(figure++, y, tall, wire, Ink.mix(wire, Ink.GOLD, 0.5), 2.6);
            coat.stripes(y + tall + 4, wire, 2);
            y += tall + coat.h * 0.05;
        }
    }

    static Scene damascenedPlate() {
        return stage -> {
            stage.ground();
            Piece piece = new Piece();
            int wire = Ink.mix(0xe8e8e4, stage.palette.second, 0.1);
            Radial radial = new Radial(piece, 600, 600, 0.25);
            radial.disc(450, 0x201d1e);
            radial.fill(
                    438,
                    stage.turn,
                    12,
                    stage.dice.fork("wire"),
                    wire,
                    Ink.mix(wire, Ink.GOLD, 0.55),
                    Ink.mix(wire, 0x201d1e, 0.45));
            Lathe.dish(piece, 600, 600, new double[] {250, 330, 450}, new double[] {0.02, 0.4, 0.1});
            stage.lay(piece, Finish.STONE, 26);
        };
    }

    /** The koummiya: curved sheath, chased silver, a cord. */
    static Scene dagger() {
        return stage -> {
            stage.ground();
            int silver = Ink.mix(Ink.SILVER, stage.palette.main, 0.25);
            Piece cord = new Piece();
            cord.line(
                    Shapes.curve(330, 470, 180, 560, 160, 820, 380, 960, 640, 900, 820, 960, 960, 860),
                    stage.palette.second,
                    20);
            cord.stitch(
                    Shapes.curve(330, 470, 180, 560, 160, 820, 380, 960, 640, 900, 820, 960, 960, 860),
                    Ink.lighter(stage.palette.second, 0.35),
                    9,
                    14);
            stage.lay(cord, Finish.CLOTH.swollen(6, 2), 12);
            Cloths.tassel(stage, 960, 850, 150, stage.palette.second);
            Piece piece = new Piece();
            Path2D sheath = new Path2D.Double();
            sheath.moveTo(380, 360);
            sheath.curveTo(520, 560, 700, 640, 900, 520);
            sheath.curveTo(980, 470, 1010, 380, 990, 330);
            sheath.curveTo(960, 330, 940, 400, 860, 430);
            sheath.curveTo(720, 490, 600, 420, 500, 270);
            sheath.closePath();
            piece.fill(sheath, silver);
            piece.clip(sheath);
            int cut = Ink.darker(silver, 0.45);
            double[] xy = {470, 360, 540, 450, 630, 505, 725, 518, 815, 490, 900, 440};
            for (int i = 0; i < 6; i++) {
                new Radial(piece, xy[2 * i], xy[2 * i + 1], -0.5)
                        .ring(
                                (stage.turn + i % 2 * 2) % 8,
                                6,
                                40 - i * 2,
                                8,
                                cut,
                                stage.turn % 2 == 0 ? cut : stage.palette.third)
                        .circle(46 - i * 2, cut, 4);
            }
            piece.unclip();
            piece.line(sheath, Ink.lighter(silver, 0.2), 8, 0.7);
            piece.line(Shapes.open(384, 368, 508, 266), silver, 40, 0.6);
            Path2D hilt = Shapes.blob(
                    384, 330, 440, 268, 380, 210, 350, 150, 390, 100, 300, 110, 220, 170, 200, 260, 262, 232, 330, 250);
            piece.fill(hilt, stage.turn % 2 == 0 ? 0x4a2a18 : Ink.darker(silver, 0.1));
            piece.line(Shapes.curve(214, 240, 262, 170, 380, 116), silver, 20, 0.7);
            for (int i = 0; i < 4; i++) {
                piece.fill(Shapes.disc(300 + i * 26, 190 + i * 30, 11), Ink.lighter(silver, 0.3), 0.9);
            }
            piece.line(Shapes.disc(430, 470, 38), silver, 13, 0.8);
            piece.line(Shapes.disc(720, 590, 38), silver, 13, 0.8);
            stage.lay(piece, Finish.JEWEL.swollen(6, 8), 24);
        };
    }

    /** A small chest covered in worked copper. */
    static Scene coffer() {
        return stage -> {
            stage.table();
            int metal = stage.palette.main;
            Woods.box(
                    stage,
                    stage.turn % 2 == 0 ? 600 : 460,
                    stage.turn % 2 == 0 ? 330 : 420,
                    360,
                    (piece, w, h, top) -> {
                        piece.fill(new Rectangle2D.Double(0, 0, w, h), metal);
                        int cut = Ink.darker(metal, 0.42);
                        piece.line(new Rectangle2D.Double(20, 20, w - 40, h - 40), cut, 6, -0.5);
                        double r = Math.min(w, h) * 0.36;
                        new Radial(piece, w / 2, h / 2, -0.45)
                                .fill(
                                        r,
                                        stage.turn,
                                        8,
                                        stage.dice.fork("lid" + top),
                                        cut,
                                        stage.palette.second,
                                        Ink.lighter(metal, 0.3));
                        for (int i = 0; i < 4; i++) {
                            double x = i % 2 == 0 ? 44 : w - 44;
                            double y = i < 2 ? 44 : h - 44;
                            piece.fill(Shapes.disc(x, y, 15), Ink.lighter(Ink.BRASS, 0.2), 0.9);
                            piece.line(Shapes.scroll(x + (i % 2 == 0 ? 44 : -44), y, 26, i % 2 == 0), cut, 5, -0.5);
                        }
                    },
                    Finish.METAL);
        };
    }
}
