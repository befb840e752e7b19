package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;

/** Rings of figures round a middle: plates, trays, rosettes, inlaid tables. */
final class Radial {
    private final Piece piece;
    private final double cx;
    private final double cy;
    /** Height of the figures above or below their ground. */
    private final double height;

    Radial(Piece piece, double cx, double cy, double height) {
        this.piece = piece;
        this.cx = cx;
        this.cy = cy;
        this.height = height;
    }

    Radial disc(double r, int rgb) {
        piece.fill(Shapes.disc(cx, cy, r), rgb);
        return this;
    }

    Radial circle(double r, int rgb, double width) {
        piece.line(Shapes.disc(cx, cy, r), rgb, width, height);
        return this;
    }

    /** {@code n} figures between two radii; {@code style} picks the figure. */
    Radial ring(int style, double inner, double outer, int n, int a, int b) {
        double middle = (inner + outer) / 2;
        double half = (outer - inner) / 2;
        double step = 2 * Math.PI / n;
        for (int i = 0; i < n; i++) {
            double turn = i * step;
            double x = cx + middle * Math.sin(turn);
            double y = cy - middle * Math.cos(turn);
            double wide = Math.min(half * 1.1, middle * step * 0.48);
            int rgb = i % 2 == 0 ? a : b;
            switch (style % 10) {
                case 0:
                    put(Shapes.petal(cx, cy, inner, outer, wide, turn), a);
                    put(Shapes.petal(cx, cy, inner + half * 0.3, outer - half * 0.5, wide * 0.5, turn), b);
                    break;
                case 1:
                    put(Shapes.placed(Shapes.lozenge(0, 0, wide, half * 0.95), x, y, turn), rgb);
                    break;
                case 2:
                    put(Shapes.khatim(x, y, Math.min(wide, half) * 0.95, turn), rgb);
                    put(Shapes.disc(x, y, Math.min(wide, half) * 0.3), i % 2 == 0 ? b : a);
                    break;
                case 3:
                    put(Shapes.placed(Shapes.closed(-wide, half, 0, -half, wide, half), x, y, turn), rgb);
                    break;
                case 4:
                    for (double r = half; r > half * 0.25; r -= half * 0.3) {
                        piece.line(
                                Shapes.placed(
                                        new java.awt.geom.Arc2D.Double(-r, -r, 2 * r, 2 * r, 0, 180, 0),
                                        x,
                                        y + 0,
                                        turn),
                                rgb,
                                half * 0.09,
                                height);
                    }
                    break;
                case 5:
                    put(Shapes.disc(x, y, Math.min(wide, half) * 0.5), a);
                    piece.line(Shapes.disc(x, y, Math.min(wide, half) * 0.85), b, half * 0.08, height);
                    break;
                case 6:
                    piece.line(
                            Shapes.placed(Shapes.scroll(0, 0, Math.min(wide, half) * 0.8, i % 2 == 0), x, y, turn),
                            a,
                            half * 0.13,
                            height);
                    break;
                case 7:
                    put(Shapes.star(x, y, Math.min(wide, half), Math.min(wide, half) * 0.45, 6, turn), rgb);
                    break;
                case 8:
                    piece.line(
                            Shapes.placed(
                                    Shapes.open(
                                            -middle * step / 2,
                                            half * 0.9,
                                            0,
                                            -half * 0.9,
                                            middle * step / 2,
                                            half * 0.9),
                                    x,
                                    y,
                                    turn),
                            a,
                            half * 0.14,
                            height);
                    put(Shapes.disc(x, y + 0, half * 0.16), b);
                    break;
                default:
                    put(Shapes.placed(Shapes.arch(0, -half, wide * 0.8, half), x, y, turn), rgb);
            }
        }
        return this;
    }

    private void put(Shape shape, int rgb) {
        piece.fill(shape, rgb, height);
    }

    /** The girih star: straight bands that cross round a middle. */
    Radial girih(double r, int points, int jump, int rgb, double width) {
        for (int i = 0; i < points; i++) {
            double a = 2 * Math.PI * i / points;
            double b = 2 * Math.PI * (i + jump) / points;
            piece.line(
                    Shapes.open(cx + r * Math.sin(a), cy - r * Math.cos(a), cx + r * Math.sin(b), cy - r * Math.cos(b)),
                    rgb,
                    width,
                    height);
        }
        return this;
    }

    /** Rings from the rim inwards, each with another figure. */
    Radial fill(double r, int style, int symmetry, Dice dice, int... inks) {
        double outer = r;
        int at = style;
        while (outer > r * 0.24) {
            double inner = outer - r * dice.between(0.13, 0.27);
            if (inner < r * 0.16) {
                break;
            }
            int n = Math.max(
                    symmetry, (int) Math.round(2 * Math.PI * outer / ((outer - inner) * 1.25) / symmetry) * symmetry);
            int a = inks[at % inks.length];
            int b = inks[(at + 1) % inks.length];
            circle(outer, a, r * 0.012);
            ring(at, inner + r * 0.012, outer - r * 0.02, n, a, b);
            circle(inner, a, r * 0.008);
            outer = inner - r * 0.014;
            at += 3;
        }
        ring(0, 0, outer, symmetry, inks[0], inks[1 % inks.length]);
        piece.fill(Shapes.disc(cx, cy, outer * 0.2), inks[at % inks.length], height);
        return this;
    }
}
