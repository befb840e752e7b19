package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Hides, bags, pouffes, slippers and the painted leather of the Sahara. */
final class Leathers {
    private Leathers() {}

    /** A tanned skin, spread. */
    static Scene hide() {
        return stage -> {
            stage.ground();
            int n = 1 + stage.turn % 2;
            for (int i = 0; i < n; i++) {
                Dice dice = stage.dice.fork("hide" + i);
                Piece piece = new Piece();
                double dx = n == 1 ? 0 : i * 150 - 90;
                double[] xy = {
                    600, 110, 690, 190, 850, 150, 900, 250, 800, 370, 800, 560, 840, 760, 960, 900, 870, 1000, 730, 900,
                    640, 930, 600, 1090, 560, 930, 470, 900, 330, 1000, 240, 900, 360, 760, 400, 560, 400, 370, 300,
                    250, 350, 150, 510, 190
                };
                for (int k = 0; k < xy.length; k++) {
                    xy[k] += dice.wobble() * 22 + (k % 2 == 0 ? dx : i * 30);
                }
                Shape shape = Shapes.blob(xy);
                int skin = i == 0 ? stage.palette.main : stage.palette.second;
                piece.fill(shape, skin);
                piece.clip(shape);
                for (int k = 0; k < 60; k++) {
                    piece.shade(
                            Shapes.oval(
                                    dice.between(200, 1000),
                                    dice.between(100, 1100),
                                    dice.between(30, 160),
                                    dice.between(30, 160)),
                            dice.chance(0.5) ? 0x2a1408 : 0xfff0d8,
                            dice.between(0.01, 0.05));
                }
                piece.groove(Shapes.curve(600 + dx, 160, 606 + dx, 500, 598 + dx, 1000), 12, 0.25);
                piece.unclip();
                stage.lay(piece, Finish.LEATHER.swollen(3, 5), 18);
            }
        };
    }

    /** A satchel with its flap, stamped. */
    static Scene satchel() {
        return stage -> {
            stage.ground();
            int skin = stage.palette.main;
            Piece strap = new Piece();
            double low = stage.turn % 2 == 0 ? 420 : 400;
            strap.line(
                    Shapes.curve(300, low + 40, 330, 200, 470, 100, 600, 84, 730, 100, 870, 200, 900, low + 40),
                    Ink.darker(skin, 0.12),
                    40);
            strap.stitch(
                    Shapes.curve(300, low + 40, 330, 200, 470, 100, 600, 84, 730, 100, 870, 200, 900, low + 40),
                    Ink.mix(skin, Ink.CREAM, 0.6),
                    4,
                    11);
            stage.lay(strap, Finish.LEATHER.swollen(4, 3), 20);
            Piece body = new Piece();
            Shape box = stage.turn % 2 == 0
                    ? new RoundRectangle2D.Double(220, 390, 760, 600, 120, 120)
                    : Shapes.blob(270, 410, 600, 380, 930, 410, 1000, 700, 900, 960, 600, 1010, 300, 960, 200, 700);
            body.fill(box, Ink.darker(skin, 0.06));
            body.stitch(
                    new java.awt.geom.AffineTransform(0.95, 0, 0, 0.95, 30, 34).createTransformedShape(box),
                    Ink.mix(skin, Ink.CREAM, 0.55),
                    4,
                    12);
            stage.lay(body, Finish.LEATHER.swollen(8, 16), 34);
            Piece flap = new Piece();
            Path2D cover = Shapes.curve(216, 420, 300, 384, 600, 376, 900, 384, 984, 420);
            cover.lineTo(980, 640);
            cover.curveTo(
                    940,
                    stage.turn % 3 == 0 ? 760 : 690,
                    760,
                    stage.turn % 3 == 0 ? 860 : 740,
                    600,
                    stage.turn % 3 == 0 ? 870 : 740);
            cover.curveTo(440, stage.turn % 3 == 0 ? 860 : 740, 260, stage.turn % 3 == 0 ? 760 : 690, 220, 640);
            cover.closePath();
            flap.fill(cover, skin);
            flap.clip(cover);
            stamp(flap, stage, skin);
            flap.unclip();
            flap.stitch(
                    new java.awt.geom.AffineTransform(0.95, 0, 0, 0.93, 30, 30).createTransformedShape(cover),
                    Ink.mix(skin, Ink.CREAM, 0.6),
                    4.5,
                    12);
            stage.lay(flap, Finish.LEATHER.swollen(6, 10), 18);
            Piece buckle = new Piece();
            buckle.fill(new RoundRectangle2D.Double(566, 730, 68, 150, 22, 22), Ink.darker(skin, 0.25));
            buckle.line(new RoundRectangle2D.Double(552, 760, 96, 66, 14, 14), Ink.BRASS, 11, 0.8);
            stage.lay(buckle, Finish.JEWEL, 10);
        };
    }

    private static void stamp(Piece piece, Stage stage, int skin) {
        int cut = Ink.darker(skin, 0.3);
        Radial radial = new Radial(piece, 600, 570, -0.7);
        if (stage.turn % 3 == 0) {
            radial.ring(0, 26, 100, 12, cut, skin).circle(116, cut, 6).ring(3, 122, 150, 28, cut, cut);
        } else if (stage.turn % 3 == 1) {
            for (int x = 270; x < 960; x += 76) {
                piece.line(Shapes.lozenge(x, 560, 34, 60), cut, 5, -0.7);
                piece.fill(Shapes.disc(x + 38, 560, 7), cut, -0.8);
            }
        } else {
            radial.ring(2, 20, 90, 8, cut, Ink.mix(skin, Ink.GOLD, 0.6)).girih(150, 12, 5, cut, 4);
        }
    }

    /** A pouffe from above the side: segments, seams and the star on its top. */
    static Scene pouffe() {
        return stage -> {
            stage.table();
            int skin = stage.palette.main;
            Piece piece = new Piece();
            double top = 470;
            double[] form = {0, 330, 30, 372, 90, 412, 190, 428, 290, 412, 360, 372, 392, 330};
            double rim = 330;
            Coat coat = new Coat(skin, Math.PI * 420, 392);
            int n = 9;
            for (int i = 0; i <= n; i++) {
                double x = coat.w * i / n;
                coat.groove(new Line2D.Double(x, 0, x, 392), 12, -0.9);
                coat.line(new Line2D.Double(x - 9, 0, x - 9, 392), Ink.mix(skin, Ink.CREAM, 0.65), 3);
                coat.line(new Line2D.Double(x + 9, 0, x + 9, 392), Ink.mix(skin, Ink.CREAM, 0.65), 3);
                if (stage.turn % 2 == 0) {
                    coat.frieze(stage.turn, 150, 90, Ink.mix(skin, stage.palette.second, 0.7), stage.palette.third, 4);
                }
            }
            Lathe.turn(piece, 600, top, form, coat.colours, coat.relief);
            Piece lid = new Piece();
            new Radial(lid, 600, 600, -0.5).disc(rim, Ink.lighter(skin, 0.05));
            Radial star = new Radial(lid, 600, 600, 0.5);
            int thread = Ink.mix(stage.palette.second, Ink.CREAM, stage.turn % 2 == 0 ? 0.1 : 0.6);
            star.ring(stage.turn % 3 == 0 ? 0 : stage.turn % 3 == 1 ? 8 : 2, 60, 220, 9, thread, stage.palette.third)
                    .circle(240, thread, 8);
            for (int i = 0; i < 9; i++) {
                double turn = 2 * Math.PI * (i + 0.5) / 9;
                lid.groove(Shapes.open(600, 600, 600 + rim * Math.sin(turn), 600 - rim * Math.cos(turn)), 9, -0.8);
            }
            lid.fill(Shapes.disc(600, 600, 34), thread, 0.8);
            double squash = 0.36;
            Piece seen = new Piece();
            java.awt.geom.AffineTransform lie =
                    java.awt.geom.AffineTransform.getTranslateInstance(0, top + 6 - 600 * squash);
            lie.scale(1, squash);
            seen.g.drawImage(lid.colours, lie, null);
            seen.bump.drawImage(lid.relief, lie, null);
            piece.fill(Shapes.oval(600, top + 4, 345, 118), Ink.darker(skin, 0.1));
            Lathe.level(piece, Shapes.oval(600, top + 4, 345, 118));
            stage.stand(piece, Finish.LEATHER.swollen(0, 4), 600, 905, 360);
            stage.lay(seen, Finish.LEATHER.swollen(3, 8), 3);
        };
    }

    /** A small wallet or notebook, tooled. */
    static Scene wallet() {
        return stage -> {
            stage.ground();
            Piece under = new Piece();
            java.awt.geom.AffineTransform lean = java.awt.geom.AffineTransform.getRotateInstance(0.16, 600, 600);
            under.transform(lean);
            under.fill(new RoundRectangle2D.Double(270, 330, 700, 500, 40, 40), Ink.darker(stage.palette.main, 0.3));
            stage.lay(under, Finish.LEATHER, 22);
            Piece piece = new Piece();
            piece.transform(java.awt.geom.AffineTransform.getRotateInstance(-0.05, 600, 600));
            RoundRectangle2D face = new RoundRectangle2D.Double(240, 340, 720, 500, 44, 44);
            piece.fill(face, stage.palette.main);
            piece.stitch(
                    new RoundRectangle2D.Double(262, 362, 676, 456, 30, 30),
                    Ink.mix(stage.palette.main, Ink.CREAM, 0.6),
                    5,
                    13);
            Radial radial = new Radial(piece, 600, 590, -0.7);
            int cut = Ink.mix(Ink.darker(stage.palette.main, 0.3), stage.palette.second, 0.3);
            radial.fill(170, stage.turn, 8, stage.dice.fork("tooling"), cut, Ink.darker(stage.palette.main, 0.15));
            piece.groove(new Ellipse2D.Double(410, 400, 380, 380), 6, -0.6);
            stage.lay(piece, Finish.LEATHER.swollen(6, 8), 26);
        };
    }
}
