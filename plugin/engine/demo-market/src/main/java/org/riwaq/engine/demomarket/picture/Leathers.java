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

    /** A pair of slippers, from above, side by side. */
    static Scene slippers(boolean round) {
        return stage -> {
            stage.ground();
            for (int side = -1; side <= 1; side += 2) {
                slipper(stage, side, round || stage.turn % 4 == 3);
            }
        };
    }

    private static void slipper(Stage stage, int side, boolean round) {
        int skin = stage.palette.main;
        java.awt.geom.AffineTransform pose = java.awt.geom.AffineTransform.getTranslateInstance(600 + side * 195, 610);
        pose.rotate(side * (stage.turn % 2 == 0 ? 0.12 : 0.02));
        pose.scale(side, 1);
        double toe = round ? -430 : -490;
        Path2D sole = round
                ? Shapes.blob(
                        0, toe, 110, -360, 150, -200, 120, 40, 118, 240, 80, 400, 0, 440, -84, 400, -112, 240, -118, 40,
                        -140, -200, -110, -350)
                : Shapes.blob(
                        -20, toe, 70, -390, 148, -220, 122, 40, 118, 240, 80, 400, 0, 440, -84, 400, -112, 240, -118,
                        40, -136, -200, -86, -380);
        Piece base = new Piece();
        base.transform(pose);
        base.fill(sole, Ink.mix(skin, 0xb98a5a, 0.75));
        base.fill(
                new java.awt.geom.AffineTransform(0.88, 0, 0, 0.9, 0, 16).createTransformedShape(sole),
                Ink.mix(skin, 0xe0c49a, 0.6),
                -0.4);
        base.stitch(
                new java.awt.geom.AffineTransform(0.95, 0, 0, 0.955, 0, 8).createTransformedShape(sole),
                Ink.BROWN,
                4,
                10);
        stage.lay(base, Finish.LEATHER.swollen(3, 4), 26);
        Piece vamp = new Piece();
        vamp.transform(pose);
        Path2D upper = round
                ? Shapes.blob(
                        0, toe - 6, 116, -360, 158, -200, 140, 10, 70, -40, 0, -60, -70, -40, -134, 10, -150, -200,
                        -116, -350)
                : Shapes.blob(
                        -20, toe - 12, 74, -390, 156, -220, 140, 10, 70, -44, 0, -64, -70, -44, -132, 10, -144, -200,
                        -90, -380);
        vamp.fill(upper, skin);
        vamp.clip(upper);
        int thread = Ink.mix(stage.palette.second, Ink.GOLD, stage.turn % 3 == 1 ? 0.7 : 0.1);
        decorate(vamp, stage, thread);
        vamp.unclip();
        vamp.fold(Shapes.curve(-4, toe + 40, 4, -250, 0, -80), 26, 0.35);
        stage.lay(vamp, Finish.LEATHER.swollen(9, 14), 16);
    }

    private static void decorate(Piece vamp, Stage stage, int thread) {
        switch (stage.turn % 4) {
            case 0:
                vamp.stitch(Shapes.curve(-130, -20, -66, -70, 0, -90, 66, -70, 134, -20), thread, 5, 10);
                vamp.groove(Shapes.curve(0, -460, 2, -280, 0, -80), 7, -0.6);
                break;
            case 1:
                new Radial(vamp, 0, -240, 0.7)
                        .ring(0, 12, 92, 8, thread, stage.palette.third)
                        .circle(106, thread, 6);
                vamp.line(Shapes.curve(-130, -20, -66, -66, 0, -86, 66, -66, 134, -20), thread, 13, 0.6);
                break;
            case 2:
                for (int i = 0; i < 5; i++) {
                    vamp.line(
                            Shapes.zigzag(-160, 160, -120 - i * 62, 32, 36),
                            i % 2 == 0 ? thread : stage.palette.third,
                            9,
                            0.6);
                }
                break;
            default:
                vamp.fill(Shapes.lozenge(0, -210, 74, 130), thread, 0.5);
                vamp.fill(Shapes.lozenge(0, -210, 44, 80), stage.palette.third, 0.6);
                Cloths.pompon(vamp, stage.dice.fork("pompon"), 0, -90, 46, stage.palette.second);
        }
    }

    /** The long Sahrawi cushion: painted leather in frames, fringes at both ends. */
    static Scene asermi() {
        return stage -> {
            stage.ground();
            Dice dice = stage.dice.fork("asermi");
            double w = 860;
            double h = stage.turn % 2 == 0 ? 480 : 560;
            strips(stage, dice, 600 - w / 2, h, -1);
            strips(stage, dice, 600 + w / 2, h, 1);
            Piece piece = new Piece();
            Shape outline = Cloths.pillow(600, 600, w, h);
            piece.fill(outline, stage.palette.main);
            piece.clip(outline);
            paint(piece, stage, 600, 600, w, h);
            piece.unclip();
            stage.lay(piece, Finish.LEATHER.swollen(11, 24), 36);
        };
    }

    private static void strips(Stage stage, Dice dice, double x, double h, int side) {
        Piece fringe = new Piece();
        for (double y = 600 - h * 0.46; y < 600 + h * 0.46; y += 13) {
            double reach = dice.between(90, 125);
            fringe.line(
                    Shapes.curve(
                            x - side * 10,
                            y,
                            x + side * reach * 0.5,
                            y + dice.wobble() * 8,
                            x + side * reach,
                            y + dice.wobble() * 14),
                    Ink.scale(dice.chance(0.5) ? stage.palette.main : stage.palette.second, dice.between(0.8, 1.1)),
                    7.5,
                    dice.between(-0.3, 0.4));
        }
        stage.lay(fringe, Finish.LEATHER.swollen(2, 2), 10);
    }

    /** Frames within frames, then lozenges and combs: the painter's grammar of the south. */
    private static void paint(Piece piece, Stage stage, double cx, double cy, double w, double h) {
        int[] ink = {stage.palette.second, 0x1f1a18, stage.palette.third, Ink.CREAM};
        for (int i = 0; i < 4; i++) {
            double in = 28 + i * 26;
            piece.line(
                    new java.awt.geom.Rectangle2D.Double(cx - w / 2 + in, cy - h / 2 + in, w - 2 * in, h - 2 * in),
                    ink[(i + stage.turn) % 4],
                    i % 2 == 0 ? 9 : 4,
                    0.3);
        }
        int n = 3 + stage.turn % 2;
        double room = w - 290;
        for (int i = 0; i < n; i++) {
            double x = cx - room / 2 + room * (i + 0.5) / n;
            double r = room * 0.44 / n;
            double tall = h * 0.27;
            piece.fill(Shapes.lozenge(x, cy, r, tall), ink[(i + stage.turn) % 3], 0.2);
            piece.fill(Shapes.lozenge(x, cy, r * 0.68, tall * 0.68), stage.palette.main, 0.1);
            if (stage.turn % 2 == 0) {
                new Radial(piece, x, cy, 0.3).ring(3, r * 0.1, r * 0.42, 8, ink[(i + 1) % 3], Ink.CREAM);
            } else {
                for (int k = -2; k <= 2; k++) {
                    piece.line(
                            Shapes.open(x + k * r * 0.18, cy - tall * 0.3, x + k * r * 0.18, cy + tall * 0.3),
                            ink[(k + 4) % 4],
                            6,
                            0.3);
                }
            }
            for (int k = -1; k <= 1; k += 2) {
                piece.fill(
                        Shapes.closed(x + r, cy + k * tall * 0.3, x + r + 30, cy + k * tall, x + r - 30, cy + k * tall),
                        ink[(i + 2) % 3],
                        0.2);
            }
        }
        for (double x = cx - w / 2 + 118; x < cx + w / 2 - 110; x += 22) {
            piece.fill(Shapes.disc(x, cy - h / 2 + 120, 5), Ink.CREAM);
            piece.fill(Shapes.disc(x, cy + h / 2 - 120, 5), Ink.CREAM);
        }
    }

    /** The tassoufra: a travelling sack, painted, with long strips that swing from the camel. */
    static Scene tassoufra() {
        return stage -> {
            stage.ground();
            Dice dice = stage.dice.fork("tassoufra");
            Piece fringe = new Piece();
            for (double x = 330; x <= 870; x += 15) {
                double reach = 250 + 90 * Math.cos((x - 600) / 270) + dice.wobble() * 26;
                fringe.line(
                        Shapes.curve(
                                x, 740, x + dice.wobble() * 10, 740 + reach * 0.5, x + dice.wobble() * 24, 740 + reach),
                        Ink.scale(
                                ((int) x / 15) % 4 == 0 ? stage.palette.second : stage.palette.main,
                                dice.between(0.75, 1.1)),
                        9,
                        dice.between(-0.3, 0.5));
            }
            stage.lay(fringe, Finish.LEATHER.swollen(2, 2), 14);
            Piece cord = new Piece();
            cord.line(
                    Shapes.curve(380, 290, 440, 110, 600, 70, 760, 110, 820, 290),
                    Ink.darker(stage.palette.main, 0.2),
                    26);
            stage.lay(cord, Finish.LEATHER.swollen(4, 3), 16);
            Piece body = new Piece();
            Shape sack = Shapes.blob(340, 270, 600, 246, 860, 270, 930, 480, 890, 740, 600, 800, 310, 740, 270, 480);
            body.fill(sack, stage.palette.main);
            body.clip(sack);
            paint(body, stage, 600, 520, 640, 520);
            body.unclip();
            body.line(Shapes.curve(330, 276, 600, 250, 870, 276), Ink.darker(stage.palette.main, 0.3), 26, 0.6);
            stage.lay(body, Finish.LEATHER.swollen(9, 20), 28);
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
