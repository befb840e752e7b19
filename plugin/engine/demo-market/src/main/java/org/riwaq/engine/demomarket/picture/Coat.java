package org.riwaq.engine.demomarket.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;

/** The painted skin of a turned body, drawn in the body's own pixels: {@code w} goes half round, {@code h} down. */
final class Coat {
    final BufferedImage colours;
    final BufferedImage relief = Piece.grey(Lathe.SKIN);
    final double w;
    final double h;
    private final Graphics2D g;
    private final Graphics2D bump;

    Coat(int ground, double w, double h) {
        this.w = w;
        this.h = h;
        colours = Lathe.skin(ground);
        g = Piece.pen(colours);
        bump = Piece.pen(relief);
        g.scale(Lathe.SKIN / w, Lathe.SKIN / h);
        bump.scale(Lathe.SKIN / w, Lathe.SKIN / h);
    }

    Coat fill(Shape shape, int rgb) {
        g.setColor(Ink.of(rgb));
        g.fill(shape);
        return this;
    }

    Coat fill(Shape shape, int rgb, double height) {
        raise(shape, height);
        return fill(shape, rgb);
    }

    Coat raise(Shape shape, double height) {
        bump.setColor(Piece.level(height));
        bump.fill(shape);
        return this;
    }

    Coat wash(Shape shape, int rgb, double alpha) {
        g.setColor(Ink.of(rgb, alpha));
        g.fill(shape);
        return this;
    }

    Coat line(Shape shape, int rgb, double width) {
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(Ink.of(rgb));
        g.draw(shape);
        return this;
    }

    Coat groove(Shape shape, double width, double height) {
        bump.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        bump.setColor(Piece.level(height));
        bump.draw(shape);
        return this;
    }

    /** A hole through the body. */
    Coat pierce(Shape shape, int glow) {
        return fill(shape, glow, -0.8);
    }

    Coat band(double y, double height, int rgb) {
        return fill(new java.awt.geom.Rectangle2D.Double(0, y, w, height), rgb);
    }

    /** A turned ring standing out of the body. */
    Coat bead(double y, double height) {
        return raise(new java.awt.geom.Rectangle2D.Double(0, y, w, height), 0.8);
    }

    /** A band of figures {@code y} to {@code y + height}; {@code style} picks the figure. */
    Coat frieze(int style, double y, double height, int a, int b, double line) {
        double step = Math.max(6, w / Math.max(3, Math.round(w / (height * 1.15))));
        double middle = y + height / 2;
        int count = 0;
        for (double x = step / 2; x < w; x += step) {
            int odd = count++ % 2;
            switch (style % 9) {
                case 0:
                    fill(Shapes.lozenge(x, middle, step * 0.46, height * 0.44), a);
                    fill(Shapes.lozenge(x, middle, step * 0.24, height * 0.22), b);
                    break;
                case 1:
                    fill(Shapes.closed(x - step / 2, y + height, x, y, x + step / 2, y + height), odd == 0 ? a : b);
                    break;
                case 2:
                    for (int i = 0; i < 6; i++) {
                        fill(
                                Shapes.petal(x, middle, 0, height * 0.46, height * 0.1, i * Math.PI / 3),
                                odd == 0 ? a : b);
                    }
                    break;
                case 3:
                    for (double r = height * 0.48; r > 3; r -= Math.max(line * 2.2, height * 0.13)) {
                        line(
                                new java.awt.geom.Arc2D.Double(x - r, y + height - r, 2 * r, 2 * r, 0, 180, 0),
                                odd == 0 ? a : b,
                                line);
                    }
                    break;
                case 4:
                    line(Shapes.open(x - step / 2, y + height, x, y, x + step / 2, y + height), a, line * 1.5);
                    line(Shapes.open(x - step / 2, y, x, y + height, x + step / 2, y), b, line);
                    break;
                case 5:
                    fill(Shapes.khatim(x, middle, height * 0.42, 0), odd == 0 ? a : b);
                    fill(Shapes.disc(x, middle, height * 0.12), odd == 0 ? b : a);
                    break;
                case 6:
                    for (double i = 0; i < step; i += step / 4) {
                        for (double j = 0; j < height; j += height / 4) {
                            if (((int) (i / (step / 4)) + (int) (j / (height / 4))) % 2 == 0) {
                                fill(
                                        new java.awt.geom.Rectangle2D.Double(
                                                x - step / 2 + i, y + j, step / 4, height / 4),
                                        a);
                            }
                        }
                    }
                    break;
                case 7:
                    line(Shapes.scroll(x, middle, height * 0.36, odd == 0), a, line * 1.4);
                    fill(Shapes.petal(x + step * 0.4, middle, 0, height * 0.4, height * 0.13, odd * Math.PI), b);
                    break;
                default:
                    fill(Shapes.disc(x, middle, height * 0.2), a);
                    line(Shapes.disc(x, middle, height * 0.36), b, line);
            }
        }
        return this;
    }

    Coat stripes(double y, int rgb, double... heights) {
        double at = y;
        for (int i = 0; i < heights.length; i++) {
            if (i % 2 == 0) {
                band(at, heights[i], rgb);
            }
            at += heights[i];
        }
        return this;
    }
}
