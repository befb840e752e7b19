package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Clothes on a wooden hanger against the wall. */
final class Garments {
    private Garments() {}

    /** Half a robe's outline, mirrored: shoulder, sleeve's end, armpit, waist and hem as x from the middle, y. */
    private static Path2D robe(
            double shoulderY,
            double sleeveX,
            double sleeveTop,
            double sleeveBottom,
            double armX,
            double armY,
            double hemX,
            double hemY) {
        Path2D path = new Path2D.Double();
        path.moveTo(600, shoulderY + 22);
        path.curveTo(620, shoulderY + 20, 640, shoulderY + 6, 654, shoulderY - 6);
        path.curveTo(700, shoulderY + 6, 600 + sleeveX * 0.6, shoulderY + 40, 600 + sleeveX, sleeveTop);
        path.lineTo(600 + sleeveX * 0.97, sleeveBottom);
        path.curveTo(600 + sleeveX * 0.8, sleeveBottom + 6, 600 + armX * 1.2, armY + 60, 600 + armX, armY);
        path.curveTo(600 + armX * 0.96, armY + 120, 600 + hemX * 0.85, hemY - 240, 600 + hemX, hemY);
        path.curveTo(600 + hemX * 0.5, hemY + 26, 630, hemY + 28, 600, hemY + 28);
        path.closePath();
        Path2D both = new Path2D.Double(path);
        both.append(new java.awt.geom.AffineTransform(-1, 0, 0, 1, 1200, 0).createTransformedShape(path), false);
        return both;
    }

    private static void hanger(Stage stage, double y) {
        Piece hanger = new Piece();
        hanger.line(Shapes.curve(600, y - 10, 600, y - 46, 622, y - 66, 604, y - 92, 582, y - 76), 0x6e6a66, 8);
        hanger.line(Shapes.curve(430, y + 62, 520, y + 14, 600, y - 8, 680, y + 14, 770, y + 62), 0x9a6b42, 26);
        stage.lay(hanger, Finish.WOOD.swollen(7, 4), 18);
    }

    private static void drape(
            Piece piece, Dice dice, Shape outline, double from, double armX, double hemX, double hemY) {
        piece.clip(outline);
        int n = 9;
        for (int i = 0; i < n; i++) {
            double t = (i + 0.5) / n * 2 - 1 + dice.wobble() * 0.06;
            double top = from + Math.abs(t) * 60 + dice.between(0, 160);
            Path2D ridge = Shapes.curve(
                    600 + t * armX * 0.7, top, 600 + t * armX * 1.05, (top + hemY) / 2, 600 + t * hemX, hemY + 30);
            piece.fold(ridge, 30, 0.32);
            piece.fold(ridge, 14, 0.25);
            double u = t + 0.11;
            piece.fold(
                    Shapes.curve(
                            600 + u * armX * 0.72,
                            top + 60,
                            600 + u * armX * 1.05,
                            (top + hemY) / 2,
                            600 + u * hemX,
                            hemY + 30),
                    24,
                    -0.35);
        }
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 3; i++) {
                double y = from + 40 + i * 70;
                piece.fold(
                        Shapes.curve(
                                600 + side * armX * 0.9,
                                y + 60,
                                600 + side * armX * 1.3,
                                y + 40,
                                600 + side * armX * 1.9,
                                y + 90 + i * 40),
                        22,
                        i % 2 == 0 ? -0.3 : 0.3);
            }
        }
        piece.unclip();
    }

    /** A caftan: braid down the front, buttons, a belt in two of three. */
    static Scene caftan() {
        return stage -> {
            stage.ground();
            hanger(stage, 170);
            Dice dice = stage.dice.fork("caftan");
            Piece piece = new Piece();
            Path2D outline = robe(160, 400, 470, 640, 168, 420, 300, 1090);
            piece.fill(outline, stage.palette.main);
            piece.clip(outline);
            brocaded(piece, stage, dice);
            int braid = Ink.mix(Ink.GOLD, stage.palette.second, stage.turn % 2 == 0 ? 0.2 : 0.75);
            front(piece, stage, braid, 172, 1120, stage.turn % 3 == 0 ? 50 : 34);
            for (int side = -1; side <= 1; side += 2) {
                piece.line(Shapes.open(600 + side * 408, 455, 600 + side * 394, 650), braid, 30, 0.5);
                piece.stitch(Shapes.open(600 + side * 404, 455, 600 + side * 390, 650), Ink.lighter(braid, 0.4), 5, 10);
            }
            piece.line(Shapes.curve(290, 1092, 450, 1112, 600, 1116, 750, 1112, 910, 1092), braid, 26, 0.5);
            piece.unclip();
            drape(piece, dice, outline, 360, 168, 300, 1090);
            if (stage.turn % 3 != 2) {
                piece.clip(outline);
                piece.fill(new Rectangle2D.Double(420, 560, 360, 66), braid, 0.5);
                for (int x = 436; x < 780; x += 34) {
                    piece.fill(Shapes.lozenge(x, 593, 14, 24), stage.palette.main, 0.1);
                    piece.fill(Shapes.disc(x + 17, 593, 5), Ink.lighter(braid, 0.5), 0.9);
                }
                piece.unclip();
            }
            stage.lay(piece, stage.turn % 2 == 0 ? Finish.SILK.swollen(3, 5) : Finish.VELVET, 30);
        };
    }

    private static void brocaded(Piece piece, Stage stage, Dice dice) {
        if (stage.turn % 4 == 3) {
            return;
        }
        int gold = Ink.mix(stage.palette.main, stage.palette.second, 0.5);
        double step = stage.turn % 4 == 0 ? 86 : 60;
        int row = 0;
        for (double y = 240; y < 1110; y += step) {
            for (double x = 180 + row % 2 * step / 2; x < 1040; x += step) {
                double r = step * (stage.turn % 4 == 2 ? 0.14 : 0.32);
                for (int i = 0; i < 6; i++) {
                    piece.fill(Shapes.petal(x, y, r * 0.15, r, r * 0.26, i * Math.PI / 3 + row), gold, 0.18);
                }
            }
            row++;
        }
    }

    /** Braid on both sides of the opening, and the row of small silk buttons. */
    private static void front(Piece piece, Stage stage, int braid, double top, double bottom, double wide) {
        for (int side = -1; side <= 1; side += 2) {
            double x = 600 + side * wide * 0.6;
            piece.line(Shapes.open(x, top, x, bottom), braid, wide * 0.72, 0.4);
            piece.stitch(Shapes.open(x - 6, top, x - 6, bottom), Ink.darker(braid, 0.3), 4, 9);
            piece.stitch(Shapes.open(x + 6, top, x + 6, bottom), Ink.lighter(braid, 0.35), 4, 9);
            piece.line(
                    Shapes.curve(600 + side * 6, top + 30, 600 + side * 44, top + 6, 600 + side * 56, top - 20),
                    braid,
                    wide * 0.5,
                    0.4);
        }
        for (double y = top + 30; y < Math.min(bottom, 720); y += 25) {
            piece.line(Shapes.open(588, y, 612, y), Ink.darker(braid, 0.25), 5, 0.4);
            piece.fill(Shapes.disc(600, y, 8.5), Ink.lighter(braid, 0.15), 1);
        }
    }

    /** A djellaba: a hood, long sleeves, stripes of the cloth. */
    static Scene djellaba() {
        return stage -> {
            stage.ground();
            hanger(stage, 190);
            Dice dice = stage.dice.fork("djellaba");
            Piece hood = new Piece();
            hood.fill(
                    Shapes.blob(490, 220, 520, 130, 600, 92, 680, 130, 710, 220, 600, 262),
                    Ink.darker(stage.palette.main, 0.08));
            hood.fill(
                    Shapes.blob(536, 218, 550, 160, 600, 138, 650, 160, 664, 218, 600, 300),
                    Ink.darker(stage.palette.main, 0.5));
            stage.lay(hood, Finish.CLOTH.swollen(7, 10), 24);
            Piece piece = new Piece();
            Path2D outline = robe(190, 380, 560, 690, 190, 430, 262, 1080);
            piece.fill(outline, stage.palette.main);
            piece.clip(outline);
            int stripe = Ink.mix(stage.palette.main, stage.palette.second, 0.6);
            if (stage.turn % 3 != 1) {
                for (double x = 200; x < 1010; x += stage.turn % 3 == 0 ? 42 : 26) {
                    piece.line(Shapes.open(x, 150, 600 + (x - 600) * 1.16, 1130), stripe, stage.turn % 3 == 0 ? 9 : 3);
                }
            }
            front(piece, stage, Ink.mix(stage.palette.second, stage.palette.main, 0.2), 215, 800, 24);
            piece.unclip();
            drape(piece, dice, outline, 380, 180, 262, 1080);
            stage.lay(piece, Finish.CLOTH.swollen(3, 5), 30);
        };
    }

    /** A daraa: as wide as it is long, a great pocket and embroidery on the breast. */
    static Scene daraa() {
        return stage -> {
            stage.ground();
            hanger(stage, 180);
            Dice dice = stage.dice.fork("daraa");
            Piece piece = new Piece();
            Path2D outline = robe(172, 452, 430, 930, 420, 960, 400, 1060);
            piece.fill(outline, stage.palette.main);
            piece.clip(outline);
            int thread = Ink.against(
                    stage.palette.main, Ink.mix(Ink.GOLD, stage.palette.second, 0.35), stage.palette.second);
            piece.fill(Shapes.closed(556, 168, 644, 168, 600, 330), Ink.darker(stage.palette.main, 0.5));
            piece.line(Shapes.open(550, 160, 600, 338, 650, 160), thread, 18, 0.5);
            piece.unclip();
            drape(piece, dice, outline, 400, 250, 400, 1060);
            Shape pocket = new Rectangle2D.Double(640, 390, 190, 210);
            piece.fill(pocket, Ink.lighter(stage.palette.main, 0.05), 0.2);
            piece.line(pocket, thread, 7, 0.6);
            plaque(piece, stage, thread);
            piece.line(Shapes.curve(470, 250, 600, 420, 730, 250), thread, stage.turn % 2 == 0 ? 10 : 5, 0.5);
            stage.lay(piece, Finish.SILK.swollen(3, 6), 30);
        };
    }

    private static void plaque(Piece piece, Stage stage, int thread) {
        Radial radial = new Radial(piece, 735, 495, 0.7);
        radial.ring(stage.turn % 2 == 0 ? 0 : 2, 16, 74, 8, thread, Ink.lighter(thread, 0.2))
                .circle(80, thread, 5);
        for (int i = 0; i < 5; i++) {
            piece.line(Shapes.scroll(520 - i % 2 * 26, 400 + i * 46, 24, i % 2 == 0), thread, 7, 0.7);
            piece.line(Shapes.lozenge(468, 420 + i * 46, 12, 18), thread, 5, 0.7);
        }
    }

    /** A burnous: a cape with its hood, open in front. */
    static Scene burnous() {
        return stage -> {
            stage.ground();
            hanger(stage, 190);
            Dice dice = stage.dice.fork("burnous");
            Piece hood = new Piece();
            hood.fill(
                    Shapes.blob(470, 230, 520, 140, 600, 76, 680, 140, 730, 230, 600, 280),
                    Ink.darker(stage.palette.main, 0.06));
            stage.lay(hood, Finish.CLOTH.swollen(7, 10), 24);
            Piece piece = new Piece();
            Path2D outline = robe(190, 330, 560, 780, 330, 800, 360, 1080);
            piece.fill(outline, stage.palette.main);
            piece.clip(outline);
            piece.fill(Shapes.closed(592, 250, 608, 250, 690, 1130, 510, 1130), Ink.darker(stage.palette.main, 0.55));
            int braid = Ink.mix(stage.palette.second, stage.palette.main, 0.15);
            for (int side = -1; side <= 1; side += 2) {
                piece.line(Shapes.open(600 + side * 12, 250, 600 + side * 94, 1130), braid, 20, 0.5);
                piece.stitch(Shapes.open(600 + side * 12, 250, 600 + side * 94, 1130), Ink.lighter(braid, 0.4), 5, 9);
            }
            piece.unclip();
            drape(piece, dice, outline, 330, 220, 360, 1080);
            piece.line(Shapes.open(560, 300, 640, 300), braid, 20, 0.8);
            stage.lay(piece, Finish.CLOTH.swollen(3, 6), 30);
            Cloths.tassel(stage, 600, 96, 150, stage.palette.second);
        };
    }
}
