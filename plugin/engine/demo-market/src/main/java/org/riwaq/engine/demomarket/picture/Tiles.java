package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;

/** Cut tilework and carved plaster: panels on a wall. */
final class Tiles {
    private Tiles() {}

    /** A panel of zellige: every tile cut by hand, none quite level with its neighbour. */
    static Scene panel() {
        return stage -> {
            stage.ground();
            Piece piece = new Piece();
            double side = stage.turn % 2 == 0 ? 860 : 900;
            double left = 600 - side / 2;
            piece.fill(new Rectangle2D.Double(left, left, side, side), 0xe9e2d2);
            piece.clip(new Rectangle2D.Double(left, left, side, side));
            mosaic(stage, piece, left, side);
            piece.unclip();
            piece.line(new Rectangle2D.Double(left, left, side, side), 0x4a3a2e, 10, 0.5);
            stage.lay(piece, Finish.GLAZE, 24);
        };
    }

    /** A round table top of zellige. */
    static Scene tableTop() {
        return stage -> {
            stage.ground();
            Piece piece = new Piece();
            Shape disc = Shapes.disc(600, 600, 455);
            piece.fill(disc, 0xe9e2d2);
            piece.clip(disc);
            rosette(stage, piece, 600, 600, 460);
            piece.unclip();
            piece.line(Shapes.disc(600, 600, 458), 0x2e2722, 22, 0.9);
            stage.lay(piece, Finish.GLAZE, 26);
        };
    }

    private static void mosaic(Stage stage, Piece piece, double left, double side) {
        switch (stage.turn % 4) {
            case 0:
                rosette(stage, piece, 600, 600, side * 0.72);
                break;
            case 1:
                starsAndCrosses(stage, piece, left, side, side / 5);
                break;
            case 2:
                checker(stage, piece, left, side, side / 12);
                break;
            default:
                starsAndCrosses(stage, piece, left, side, side / 3);
        }
    }

    private static void tile(Stage stage, Piece piece, Dice dice, Shape shape, int rgb) {
        int fired = Ink.scale(rgb, dice.between(0.86, 1.1));
        piece.fill(shape, fired, dice.between(0.25, 0.6));
        piece.line(shape, 0xe4dccb, 3.2, -0.5);
    }

    private static void starsAndCrosses(Stage stage, Piece piece, double left, double side, double step) {
        Dice dice = stage.dice.fork("tiles");
        int[] glaze = {stage.palette.main, stage.palette.second, stage.palette.third};
        double r = step * 0.5;
        int index = 0;
        for (double y = left; y <= left + side + 1; y += step) {
            for (double x = left; x <= left + side + 1; x += step) {
                double cx = x;
                double cy = y;
                // The cross between four stars, in four arms round a small star.
                double mx = cx + step / 2;
                double my = cy + step / 2;
                for (int i = 0; i < 4; i++) {
                    double turn = i * Math.PI / 2;
                    tile(
                            stage,
                            piece,
                            dice,
                            Shapes.placed(
                                    Shapes.closed(0, -r * 0.1, r * 0.28, -r * 0.42, 0, -r * 0.98, -r * 0.28, -r * 0.42),
                                    mx,
                                    my,
                                    turn),
                            0xf3eee0);
                    tile(
                            stage,
                            piece,
                            dice,
                            Shapes.placed(Shapes.lozenge(0, -r * 0.62, r * 0.17, r * 0.17), mx, my, turn + Math.PI / 4),
                            glaze[(index + i) % 3]);
                }
                tile(stage, piece, dice, Shapes.khatim(cx, cy, r * 0.94, 0), glaze[index % 2]);
                tile(stage, piece, dice, Shapes.khatim(cx, cy, r * 0.62, Math.PI / 8), 0xf3eee0);
                for (int i = 0; i < 8; i++) {
                    tile(
                            stage,
                            piece,
                            dice,
                            Shapes.petal(cx, cy, r * 0.18, r * 0.5, r * 0.1, i * Math.PI / 4),
                            glaze[(index + 2) % 3]);
                }
                tile(stage, piece, dice, Shapes.khatim(cx, cy, r * 0.2, 0), glaze[(index + 1) % 3]);
                index++;
            }
            index++;
        }
    }

    private static void checker(Stage stage, Piece piece, double left, double side, double step) {
        Dice dice = stage.dice.fork("tiles");
        int[] glaze = {stage.palette.main, 0xf3eee0, stage.palette.second, 0xf3eee0, stage.palette.third, 0xf3eee0};
        double r = step / 2;
        for (int row = 0; row <= 13; row++) {
            for (int column = 0; column <= 13; column++) {
                double cx = left + column * step;
                double cy = left + row * step;
                int ring = Math.max(Math.abs(row - 6), Math.abs(column - 6));
                tile(stage, piece, dice, Shapes.lozenge(cx, cy, r, r), glaze[ring % 6]);
                tile(
                        stage,
                        piece,
                        dice,
                        Shapes.lozenge(cx + r, cy + r, r, r),
                        (row + column) % 2 == 0 ? 0xf3eee0 : glaze[(ring + 2) % 6]);
            }
        }
    }

    /** The great star: rings of cut lozenges round a sixteen- or twelve-pointed middle. */
    static void rosette(Stage stage, Piece piece, double cx, double cy, double r) {
        Dice dice = stage.dice.fork("tiles");
        int n = stage.turn % 2 == 0 ? 16 : 12;
        int[] glaze = {stage.palette.main, 0xf3eee0, stage.palette.second, stage.palette.third};
        double step = 2 * Math.PI / n;
        double outer = r;
        int ring = 0;
        while (outer > r * 0.16) {
            double inner = outer * 0.78;
            for (int i = 0; i < n; i++) {
                double turn = i * step + ring % 2 * step / 2;
                double middle = (outer + inner) / 2;
                double wide = middle * Math.sin(step / 2) * 0.98;
                Shape lozenge = Shapes.closed(0, -outer * 1.04, wide, -middle, 0, -inner * 0.94, -wide, -middle);
                tile(stage, piece, dice, Shapes.placed(lozenge, cx, cy, turn), glaze[(ring + i % 2 * (ring % 2)) % 4]);
                if (ring % 2 == 0) {
                    tile(
                            stage,
                            piece,
                            dice,
                            Shapes.placed(Shapes.khatim(0, -middle, wide * 0.36, 0), cx, cy, turn),
                            glaze[(ring + 2) % 4]);
                }
            }
            outer = inner;
            ring++;
        }
        tile(stage, piece, dice, Shapes.star(cx, cy, outer * 1.15, outer * 0.8, n, 0), glaze[0]);
        tile(stage, piece, dice, Shapes.star(cx, cy, outer * 0.66, outer * 0.45, n, 0), glaze[1]);
    }

    /** Carved plaster: a panel, an arch or a rosette, white on white. */
    static Scene plaster() {
        return stage -> {
            stage.ground();
            Piece piece = new Piece();
            int white = Ink.mix(0xf4efe4, stage.palette.main, 0.10);
            int deep = Ink.darker(white, 0.16);
            Shape outline = stage.turn % 3 == 0
                    ? new Rectangle2D.Double(210, 130, 780, 940)
                    : stage.turn % 3 == 1 ? Shapes.disc(600, 600, 450) : new Rectangle2D.Double(150, 230, 900, 740);
            piece.fill(outline, white);
            piece.clip(outline);
            Dice dice = stage.dice.fork("carving");
            if (stage.turn % 3 == 1) {
                piece.fill(Shapes.disc(600, 600, 405), deep, -0.6);
                Radial radial = new Radial(piece, 600, 600, 0.75);
                radial.fill(400, stage.turn, 12, dice, white, white).girih(250, 24, 9, white, 12);
            } else {
                double mid = stage.turn % 3 == 0 ? 600 : 600;
                piece.fill(inset(outline, 46), deep, -0.7);
                arabesque(piece, dice, white);
                if (stage.turn % 3 == 0) {
                    Area spandrel = new Area(Shapes.arch(mid, 330, 290, 1080));
                    piece.fill(spandrel, white, 0.5);
                    piece.fill(Shapes.arch(mid, 372, 250, 1090), Ink.darker(white, 0.10), -0.2);
                    new Radial(piece, mid, 700, 0.5).fill(180, stage.turn, 8, dice, white, white);
                } else {
                    new Radial(piece, 600, 600, 0.8).disc(190, deep).fill(185, stage.turn, 16, dice, white, white);
                }
            }
            piece.unclip();
            piece.line(outline, white, 26, 0.7);
            stage.lay(piece, Finish.PLASTER, 30);
        };
    }

    private static Shape inset(Shape shape, double by) {
        Rectangle2D box = shape.getBounds2D();
        return new Rectangle2D.Double(
                box.getX() + by, box.getY() + by, box.getWidth() - 2 * by, box.getHeight() - 2 * by);
    }

    /** Stems and leaves over the whole ground, the same left and right. */
    private static void arabesque(Piece piece, Dice dice, int white) {
        for (double y = 190; y < 1080; y += 118) {
            for (double x = 0; x < 420; x += 116) {
                boolean left = dice.chance(0.5);
                double r = dice.between(38, 52);
                double turn = dice.between(0, 6);
                for (int side = -1; side <= 1; side += 2) {
                    double cx = 600 + side * (x + 58);
                    piece.line(Shapes.scroll(cx, y, r, left == side > 0), white, 15, 0.8);
                    for (int i = 0; i < 3; i++) {
                        piece.fill(Shapes.petal(cx, y, r * 0.9, r * 1.7, 13, side * (turn + i * 0.8)), white, 0.7);
                    }
                }
            }
        }
    }
}
