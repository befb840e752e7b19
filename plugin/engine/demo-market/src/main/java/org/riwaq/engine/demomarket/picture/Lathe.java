package org.riwaq.engine.demomarket.picture;

import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/** Turns a profile into a body seen slightly from above, wearing a skin that was painted flat. */
final class Lathe {
    /** How much a level circle is seen open. */
    static final double TILT = 0.17;
    /** Side of a skin: its width goes half round the body, its height from top to foot. */
    static final int SKIN = 900;

    private Lathe() {}

    /** A skin of one colour; draw on it with {@link Piece#pen}. */
    static BufferedImage skin(int rgb) {
        BufferedImage skin = new BufferedImage(SKIN, SKIN, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) skin.getRaster().getDataBuffer()).getData();
        java.util.Arrays.fill(pixels, 0xff000000 | rgb);
        return skin;
    }

    /**
     * Draws the body.
     *
     * @param profile pairs of height below {@code top} and radius, in pixels, from top to foot
     * @param relief grey skin of the surface's relief, or null
     */
    static void turn(
            Piece piece, double centre, double top, double[] profile, BufferedImage skin, BufferedImage relief) {
        piece.startSlopes();
        int steps = (int) (profile[profile.length - 2] * 2);
        double[] radius = new double[steps + 1];
        double widest = 0;
        for (int i = 0; i <= steps; i++) {
            radius[i] = radiusAt(profile, i / 2.0);
            widest = Math.max(widest, radius[i]);
        }
        Skin coat = new Skin(skin, relief);
        int from = (int) Math.max(1, centre - widest - 1);
        int to = (int) Math.min(Piece.SIZE - 2, centre + widest + 1);
        for (int x = from; x <= to; x++) {
            column(piece, x, centre, top, radius, coat);
        }
    }

    private static void column(Piece piece, int x, double centre, double top, double[] radius, Skin coat) {
        int[] pixels = piece.pixels();
        byte[] bumps = ((DataBufferByte) piece.relief.getRaster().getDataBuffer()).getData();
        double off = x + 0.5 - centre;
        int reached = -1;
        for (int i = 0; i < radius.length; i++) {
            double r = radius[i];
            double cover = r - Math.abs(off) + 0.5;
            if (cover <= 0) {
                continue;
            }
            double inner = Math.max(0, r * r - off * off);
            double screen = top + i / 2.0 + TILT * Math.sqrt(inner);
            int down = (int) screen;
            if (reached < 0) {
                reached = down - 1;
            }
            if (down <= reached || down >= Piece.SIZE - 1) {
                continue;
            }
            double u = Math.max(-1, Math.min(1, off / r));
            double slope = slope(radius, i);
            double wide = 1 / Math.sqrt(1 + slope * slope);
            double nz = Math.max(0.12, Math.sqrt(1 - u * u) * wide);
            double nx = u * wide;
            double ny = -slope * wide;
            int column = (int) ((Math.asin(u) / Math.PI + 0.5) * (SKIN - 1));
            int row = (int) ((double) i / (radius.length - 1) * (SKIN - 1));
            int at = row * SKIN + column;
            int alpha = (int) (255 * Math.min(1, cover));
            for (int y = Math.max(1, reached + 1); y <= down; y++) {
                int p = y * Piece.SIZE + x;
                int rgb = coat.colours[at];
                int seen = (rgb >>> 24) * alpha / 255;
                if (seen == 0) {
                    continue;
                }
                pixels[p] = Math.max(seen, pixels[p] >>> 24) << 24 | rgb & 0xffffff;
                piece.slopeX[p] = (float) (nx / nz);
                piece.slopeY[p] = (float) (ny / nz);
                bumps[p] = coat.bumps == null ? (byte) 128 : coat.bumps[at];
            }
            reached = down;
        }
    }

    private static double slope(double[] radius, int i) {
        int before = Math.max(0, i - 3);
        int after = Math.min(radius.length - 1, i + 3);
        double slope = (radius[after] - radius[before]) / ((after - before) / 2.0);
        return Math.max(-2.2, Math.min(2.2, slope));
    }

    /** The mouth of an open vessel: its inside, dark towards the lamp, and its lip. */
    static void mouth(Piece piece, double centre, double y, double r, int inside, int lip, double thick) {
        Ellipse2D outer = new Ellipse2D.Double(centre - r, y - r * TILT, 2 * r, 2 * r * TILT);
        double inner = r - thick;
        Ellipse2D hole =
                new Ellipse2D.Double(centre - inner, y - inner * TILT + thick * 0.1, 2 * inner, 2 * inner * TILT);
        piece.fill(outer, Ink.lighter(lip, 0.12));
        piece.g.setPaint(new java.awt.GradientPaint(
                (float) (centre - inner),
                (float) (y - inner * TILT),
                Ink.of(Ink.darker(inside, 0.62)),
                (float) (centre + inner),
                (float) (y + inner * TILT),
                Ink.of(Ink.darker(inside, 0.12))));
        piece.g.fill(hole);
        level(piece, outer);
    }

    /** Takes the body's slope away inside a shape drawn over it. */
    static void level(Piece piece, Ellipse2D shape) {
        piece.startSlopes();
        for (int y = (int) Math.max(0, shape.getMinY()); y < Math.min(Piece.SIZE, shape.getMaxY() + 1); y++) {
            for (int x = (int) Math.max(0, shape.getMinX()); x < Math.min(Piece.SIZE, shape.getMaxX() + 1); x++) {
                if (shape.contains(x, y)) {
                    piece.slopeX[y * Piece.SIZE + x] = 0;
                    piece.slopeY[y * Piece.SIZE + x] = -0.25f;
                }
            }
        }
    }

    /**
     * Gives a disc that was drawn face on the slopes of a dish.
     *
     * @param edges radii, from the middle outwards, where the slope changes
     * @param rises slope before each edge: positive rises outwards
     */
    static void dish(Piece piece, double cx, double cy, double[] edges, double[] rises) {
        piece.startSlopes();
        double outer = edges[edges.length - 1];
        for (int y = (int) Math.max(0, cy - outer); y < Math.min(Piece.SIZE, cy + outer); y++) {
            for (int x = (int) Math.max(0, cx - outer); x < Math.min(Piece.SIZE, cx + outer); x++) {
                double dx = x - cx;
                double dy = y - cy;
                double far = Math.hypot(dx, dy);
                if (far >= outer || far < 1) {
                    continue;
                }
                double rise = riseAt(far, edges, rises);
                piece.slopeX[y * Piece.SIZE + x] = (float) (-rise * dx / far);
                piece.slopeY[y * Piece.SIZE + x] = (float) (-rise * dy / far);
            }
        }
    }

    private static double riseAt(double far, double[] edges, double[] rises) {
        double blend = 14;
        double rise = 0;
        double before = 0;
        for (int i = 0; i < edges.length; i++) {
            double in = i == 0 ? 1 : Stage.smooth((far - before) / blend + 0.5);
            double out = Stage.smooth((far - edges[i]) / blend + 0.5);
            rise += rises[i] * in * (1 - out);
            before = edges[i];
        }
        return rise;
    }

    /** A smooth curve through the profile's points. */
    private static double radiusAt(double[] profile, double y) {
        int n = profile.length / 2;
        int i = 0;
        while (i < n - 2 && y > profile[2 * i + 2]) {
            i++;
        }
        double y0 = profile[2 * i];
        double y1 = profile[2 * i + 2];
        double t = y1 == y0 ? 0 : Math.max(0, Math.min(1, (y - y0) / (y1 - y0)));
        double r0 = profile[2 * i + 1];
        double r1 = profile[2 * i + 3];
        double m0 = tangent(profile, i) * (y1 - y0);
        double m1 = tangent(profile, i + 1) * (y1 - y0);
        double t2 = t * t;
        double t3 = t2 * t;
        return Math.max(
                0, (2 * t3 - 3 * t2 + 1) * r0 + (t3 - 2 * t2 + t) * m0 + (3 * t2 - 2 * t3) * r1 + (t3 - t2) * m1);
    }

    /** Slope at a point: the gentler neighbour's, none at a turning point, so that the curve never overshoots. */
    private static double tangent(double[] p, int i) {
        int n = p.length / 2;
        if (i == 0 || i == n - 1) {
            int a = Math.max(0, i - 1);
            int b = Math.min(n - 1, i + 1);
            return (p[2 * b + 1] - p[2 * a + 1]) / Math.max(1e-6, p[2 * b] - p[2 * a]);
        }
        double before = (p[2 * i + 1] - p[2 * i - 1]) / Math.max(1e-6, p[2 * i] - p[2 * i - 2]);
        double after = (p[2 * i + 3] - p[2 * i + 1]) / Math.max(1e-6, p[2 * i + 2] - p[2 * i]);
        if (before * after <= 0) {
            return 0;
        }
        return 2 * before * after / (before + after);
    }

    private static final class Skin {
        final int[] colours;
        final byte[] bumps;

        Skin(BufferedImage colours, BufferedImage relief) {
            this.colours = ((DataBufferInt) colours.getRaster().getDataBuffer()).getData();
            this.bumps =
                    relief == null ? null : ((DataBufferByte) relief.getRaster().getDataBuffer()).getData();
        }
    }
}
