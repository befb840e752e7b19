package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Tents, candles, illuminations, fossils and felt. */
final class Curios {
    private Curios() {}

    /** The khayma, pitched on the sand. */
    static Scene tent() {
        return stage -> {
            desert(stage);
            Dice dice = stage.dice.fork("tent");
            int dark = Ink.mix(stage.palette.main, 0x2f241e, 0.5);
            Piece inside = new Piece();
            inside.fill(Shapes.closed(190, 930, 420, 560, 600, 400, 780, 560, 1010, 930), Ink.darker(dark, 0.6));
            stage.stand(inside, Finish.CLOTH, 600, 935, 430);
            Loom loom = new Loom(190, 130, dark);
            ClothPatterns.flij(loom, stage, dice.fork("flij"));
            Piece woven = new Piece();
            loom.weave(woven, 80, 330, 1040, 640, Loom.Weave.RIB, dice);
            Piece roof = new Piece();
            Shape left = Shapes.closed(600, 352, 640, 360, 470, 640, 420, 905, 92, 948);
            Shape right = Shapes.closed(600, 352, 570, 362, 730, 640, 780, 905, 1108, 948);
            java.awt.geom.Area area = new java.awt.geom.Area(left);
            area.add(new java.awt.geom.Area(right));
            roof.clip(area);
            roof.g.drawImage(woven.colours, 0, 0, null);
            roof.bump.drawImage(woven.relief, 0, 0, null);
            for (int i = 0; i < 5; i++) {
                roof.fold(Shapes.curve(600, 350, 420 - i * 50, 640, 120 + i * 70, 960), 26, i % 2 == 0 ? 0.5 : -0.5);
                roof.fold(Shapes.curve(600, 350, 780 + i * 50, 640, 1080 - i * 70, 960), 26, i % 2 == 0 ? -0.5 : 0.5);
            }
            roof.shade(right, 0x120a06, 0.28);
            roof.unclip();
            stage.stand(roof, Finish.WOOL, 600, 950, 4);
            Piece poles = new Piece();
            poles.line(Shapes.open(600, 300, 600, 920), 0x6b4526, 20);
            poles.line(Shapes.open(110, 946, 40, 985), Ink.CREAM, 5);
            poles.line(Shapes.open(1092, 946, 1160, 985), Ink.CREAM, 5);
            stage.stand(poles, Finish.WOOD.swollen(7, 3), 600, 925, 4);
            Piece rug = new Piece();
            Loom carpet = new Loom(60, 20, stage.palette.second);
            SouthernRugs.hanbel(carpet, stage, dice.fork("carpet"));
            rug.clip(Shapes.closed(470, 900, 730, 900, 800, 985, 400, 985));
            carpet.weave(rug, 390, 895, 420, 100, Loom.Weave.RIB, dice);
            Piece cut = new Piece();
            cut.clip(Shapes.closed(470, 905, 730, 905, 800, 985, 400, 985));
            cut.g.drawImage(rug.colours, 0, 0, null);
            cut.unclip();
            stage.lay(cut, Finish.WOOL, 4);
        };
    }

    private static void desert(Stage stage) {
        java.awt.Graphics2D g = Piece.pen(stage.image);
        int sky = Ink.mix(0xcfe0e6, stage.palette.wall, 0.35);
        boolean dusk = stage.turn % 2 == 1;
        g.setPaint(new java.awt.GradientPaint(
                0, 0, Ink.of(dusk ? 0x9db3cf : Ink.scale(sky, 0.94)), 0, 860, Ink.of(dusk ? 0xf6cfa6 : 0xf6ead6)));
        g.fillRect(0, 0, 1200, 1200);
        g.setPaint(new java.awt.GradientPaint(0, 780, Ink.of(0xe9cfa2), 0, 1200, Ink.of(0xd2ab74)));
        g.fill(Shapes.closed(0, 840, 0, 1200, 1200, 1200, 1200, 840));
        g.setPaint(new java.awt.GradientPaint(0, 720, Ink.of(dusk ? 0xdfae7e : 0xeed6ac), 0, 900, Ink.of(0xe2c592)));
        java.awt.geom.Path2D dune = Shapes.curve(0, 830, 180, 770, 420, 812, 700, 770, 940, 800, 1200, 760);
        dune.lineTo(1200, 900);
        dune.lineTo(0, 900);
        dune.closePath();
        g.fill(dune);
        g.dispose();
    }

    /** Carved wax and painted tapers, lit. */
    static Scene candles() {
        return stage -> {
            stage.table();
            int n = 1 + stage.turn % 3;
            Lanterns.halo(stage, 600, 500, 0.22);
            double[] x = n == 1 ? new double[] {600} : n == 2 ? new double[] {450, 760} : new double[] {370, 610, 840};
            double[] tall = {520, 380, 440};
            for (int i = 0; i < n; i++) {
                double r = n == 1 ? 150 : 108;
                double high = tall[(i + stage.turn) % 3];
                int wax = i == 0 ? stage.palette.main : i == 1 ? stage.palette.second : stage.palette.third;
                Coat coat = new Coat(wax, Math.PI * r, high);
                int paint = Ink.against(wax, Ink.IVORY, Ink.darker(wax, 0.45));
                coat.frieze(stage.turn + i, high * 0.2, high * 0.22, paint, Ink.mix(paint, Ink.GOLD, 0.6), 4);
                coat.frieze(stage.turn + i + 4, high * 0.56, high * 0.2, Ink.mix(paint, Ink.GOLD, 0.6), paint, 4);
                coat.stripes(high * 0.14, paint, 5)
                        .stripes(high * 0.46, paint, 4, 6, 4)
                        .stripes(high * 0.8, paint, 5);
                Piece body = new Piece();
                double top = 960 + i % 2 * 26 - high - r * Lathe.TILT;
                Lathe.turn(body, x[i], top, new double[] {0, r * 0.96, 10, r, high, r}, coat.colours, coat.relief);
                body.fill(Shapes.oval(x[i], top + 2, r * 0.96, r * 0.96 * Lathe.TILT), Ink.lighter(wax, 0.3));
                Lathe.level(body, Shapes.oval(x[i], top + 2, r * 0.96, r * Lathe.TILT));
                stage.stand(body, Finish.WAX, x[i], 960 + i % 2 * 26, r);
                Lanterns.flame(stage, x[i], top + 4);
            }
        };
    }

    /** An illuminated leaf in a frame: stars and stems in gold and colour, no letters. */
    static Scene illumination() {
        return stage -> {
            stage.ground();
            Piece frame = new Piece();
            boolean square = stage.turn % 2 == 1;
            Rectangle2D outer =
                    square ? new Rectangle2D.Double(150, 150, 900, 900) : new Rectangle2D.Double(230, 90, 740, 1020);
            frame.fill(outer, Ink.mix(0x4a2f1e, stage.palette.third, 0.2));
            stage.lay(frame, Finish.WOOD.swollen(5, 4), 30);
            Piece leaf = new Piece();
            Rectangle2D page = new Rectangle2D.Double(
                    outer.getX() + 44, outer.getY() + 44, outer.getWidth() - 88, outer.getHeight() - 88);
            leaf.fill(page, 0xf3e7cb);
            leaf.clip(page);
            int gold = 0xcf9c36;
            double r = page.getWidth() * 0.39;
            Radial radial = new Radial(leaf, 600, 600, 0.15);
            radial.disc(r * 1.06, gold).disc(r * 1.02, stage.palette.main);
            radial.fill(
                    r,
                    stage.turn,
                    stage.turn % 3 == 0 ? 16 : 12,
                    stage.dice.fork("gold"),
                    gold,
                    stage.palette.second,
                    Ink.CREAM,
                    stage.palette.third);
            for (int i = 0; i < 4; i++) {
                double x = i % 2 == 0 ? page.getMinX() : page.getMaxX();
                double y = i < 2 ? page.getMinY() : page.getMaxY();
                for (int k = 0; k < 24; k++) {
                    leaf.fill(
                            Shapes.petal(x, y, 30, 130 - k % 3 * 24, 10, k * Math.PI / 12),
                            k % 2 == 0 ? gold : stage.palette.main);
                }
                leaf.fill(Shapes.disc(x, y, 34), stage.palette.second);
            }
            leaf.unclip();
            leaf.line(
                    new Rectangle2D.Double(
                            page.getX() + 12, page.getY() + 12, page.getWidth() - 24, page.getHeight() - 24),
                    gold,
                    6,
                    0.3);
            leaf.line(
                    new Rectangle2D.Double(
                            page.getX() + 24, page.getY() + 24, page.getWidth() - 48, page.getHeight() - 48),
                    stage.palette.main,
                    3);
            stage.lay(leaf, Finish.PAPER, 4);
        };
    }

    /** Polished stone with what swam in it. */
    static Scene fossil() {
        return stage -> {
            Dice dice = stage.dice.fork("stone");
            int stone = Ink.mix(stage.palette.main, 0x3a3634, 0.5);
            if (stage.turn % 3 == 2) {
                stage.table();
                Vessels.body(
                        stage,
                        Vessels.scaled(new double[] {0, 330, 14, 336, 60, 320, 150, 240, 200, 150, 216, 150}, 1.1, 1.2),
                        285,
                        1,
                        (coat, s, d) -> {
                            coat.band(0, coat.h, stone);
                            for (int i = 0; i < 26; i++) {
                                double x = d.between(0, coat.w);
                                double y = d.between(0, coat.h);
                                coat.fill(
                                        Shapes.petal(x, y, 0, d.between(50, 130), 13, d.between(0, 6)),
                                        Ink.mix(0xdccfb6, stone, d.between(0.1, 0.5)));
                            }
                        },
                        Finish.STONE);
                return;
            }
            stage.ground();
            Piece slab = new Piece();
            Shape outline = stage.turn % 3 == 0
                    ? Shapes.disc(600, 600, 440)
                    : Shapes.blob(200, 330, 520, 180, 900, 260, 1040, 560, 930, 930, 560, 1030, 240, 920, 140, 620);
            slab.fill(outline, stone);
            slab.clip(outline);
            for (int i = 0; i < 90; i++) {
                slab.shade(
                        Shapes.oval(
                                dice.between(150, 1050),
                                dice.between(150, 1050),
                                dice.between(20, 140),
                                dice.between(8, 50)),
                        dice.chance(0.5) ? 0xffffff : 0,
                        dice.between(0.02, 0.07));
            }
            int shell = Ink.mix(0xd9c3a0, stage.palette.second, 0.15);
            if (stage.turn % 3 == 0) {
                ammonite(slab, 600, 600, 330, shell, stone);
            } else {
                for (int i = 0; i < 9; i++) {
                    orthoceras(
                            slab,
                            dice.between(280, 920),
                            dice.between(280, 920),
                            dice.between(150, 280),
                            dice.between(0, 6.2),
                            shell,
                            stone);
                }
                ammonite(slab, 760, 730, 150, shell, stone);
            }
            slab.unclip();
            slab.line(outline, Ink.lighter(stone, 0.2), 8, 0.6);
            stage.lay(slab, Finish.STONE, 28);
        };
    }

    private static void ammonite(Piece slab, double cx, double cy, double r, int shell, int stone) {
        for (double t = 0; t < 1; t += 0.008) {
            double angle = t * Math.PI * 6.4;
            double far = r * Math.exp(-t * 2.5);
            double thick = far * 0.34;
            double x = cx + (far - thick / 2) * Math.cos(angle);
            double y = cy + (far - thick / 2) * Math.sin(angle);
            boolean rib = (int) (t * 125) % 3 == 0;
            slab.fill(
                    Shapes.disc(x, y, thick * 0.56),
                    rib ? Ink.darker(shell, 0.34) : Ink.mix(shell, stone, t * 0.3),
                    rib ? -0.1 : 0.5);
        }
    }

    private static void orthoceras(Piece slab, double x, double y, double length, double turn, int shell, int stone) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(turn);
        slab.fill(
                place.createTransformedShape(Shapes.closed(0, -length / 2, 28, length / 2, -28, length / 2)),
                shell,
                0.3);
        for (double at = -length * 0.35; at < length / 2; at += 19) {
            double half = (at + length / 2) / length * 28;
            slab.line(
                    place.createTransformedShape(Shapes.curve(-half, at, 0, at + 7, half, at)),
                    Ink.mix(stone, shell, 0.3),
                    5,
                    -0.3);
        }
    }

    /** Felt: the tarbouche with its tassel, a hat block's neighbour, or a mat with cut figures. */
    static Scene felt() {
        return stage -> {
            if (stage.turn % 2 == 0) {
                stage.table();
                Piece cap = new Piece();
                double[] form = {0, 196, 14, 206, 200, 240, 410, 270, 430, 272};
                Coat coat = new Coat(stage.palette.main, Math.PI * 272, 430);
                if (stage.turn % 4 == 2) {
                    coat.frieze(stage.turn + 1, 300, 80, stage.palette.second, stage.palette.third, 5);
                }
                Lathe.turn(cap, 600, 500, form, coat.colours, coat.relief);
                cap.fill(Shapes.oval(600, 504, 200, 36), Ink.lighter(stage.palette.main, 0.08));
                Lathe.level(cap, Shapes.oval(600, 504, 200, 36));
                stage.stand(cap, Finish.VELVET, 600, 975, 270);
                Piece cord = new Piece();
                cord.line(Shapes.curve(600, 500, 700, 490, 790, 540, 810, 620), 0x1d1a1c, 10);
                stage.lay(cord, Finish.CLOTH.swollen(4, 2), 6);
                Cloths.tassel(stage, 812, 610, 250, 0x2a2326);
                return;
            }
            stage.ground();
            Piece mat = new Piece();
            Radial radial = new Radial(mat, 600, 600, 0.5);
            radial.disc(450, stage.palette.main)
                    .ring(3, 340, 430, 24, stage.palette.second, stage.palette.second)
                    .ring(0, 90, 300, 8, stage.palette.second, stage.palette.third)
                    .circle(320, stage.palette.third, 12);
            mat.fill(Shapes.khatim(600, 600, 74, 0), stage.palette.third, 0.6);
            stage.lay(mat, Finish.WOOL, 18);
        };
    }
}
