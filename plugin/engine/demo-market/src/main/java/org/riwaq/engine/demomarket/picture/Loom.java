package org.riwaq.engine.demomarket.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/** A cloth drawn knot by knot (or stitch by stitch) and then woven large. */
final class Loom {
    /** How a cell stands in the cloth. */
    enum Weave {
        /** Cut knots. */
        PILE(0.10, 26),
        /** Wefts packed in ribs. */
        RIB(0.07, 34),
        /** Little crosses of thread. */
        STITCH(0.05, 46),
        /** Strips over and under each other. */
        PLAIT(0.10, 60),
        /** Knotted rags. */
        RAG(0.16, 60);

        final double uneven;
        final int height;

        Weave(double uneven, int height) {
            this.uneven = uneven;
            this.height = height;
        }
    }

    private static final int HALF_WAVE = 256;
    private static final float[] WAVE = new float[2 * HALF_WAVE];

    static {
        for (int i = 0; i < WAVE.length; i++) {
            WAVE[i] = (float) Math.sin(i * Math.PI / HALF_WAVE);
        }
    }

    final int width;
    final int height;
    final BufferedImage cells;
    private final Graphics2D g;

    Loom(int width, int height, int ground) {
        this.width = width;
        this.height = height;
        cells = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        g = cells.createGraphics();
        rows(0, height, ground);
    }

    void rows(int from, int count, int rgb) {
        box(0, from, width, count, rgb);
    }

    void box(int x, int y, int w, int h, int rgb) {
        g.setColor(Ink.of(rgb));
        g.fillRect(x, y, w, h);
    }

    void fill(Shape shape, int rgb) {
        g.setColor(Ink.of(rgb));
        g.fill(shape);
    }

    void line(Shape shape, int rgb, double thick) {
        g.setColor(Ink.of(rgb));
        g.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        g.draw(shape);
    }

    void dot(int x, int y, int rgb) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            cells.setRGB(x, y, rgb);
        }
    }

    void lozenge(double cx, double cy, double rx, double ry, int rgb) {
        fill(Shapes.lozenge(cx, cy, rx, ry), rgb);
    }

    /** Lozenges inside each other. */
    void nest(double cx, double cy, double rx, double ry, int... colours) {
        for (int i = 0; i < colours.length; i++) {
            double part = 1 - (double) i / colours.length;
            lozenge(cx, cy, rx * part, ry * part, colours[i]);
        }
    }

    /** A row of triangles standing on {@code y + height}. */
    void teeth(int y, int h, int step, int rgb, boolean down) {
        for (int x = -step; x < width + step; x += step) {
            fill(
                    down
                            ? Shapes.closed(x, y, x + step, y, x + step / 2.0, y + h)
                            : Shapes.closed(x, y + h, x + step, y + h, x + step / 2.0, y),
                    rgb);
        }
    }

    void checks(int y, int h, int step, int rgb) {
        for (int row = 0; row * step < h; row++) {
            for (int x = row % 2 * step; x < width; x += 2 * step) {
                box(x, y + row * step, step, Math.min(step, h - row * step), rgb);
            }
        }
    }

    /** A frame {@code thick} knots wide, {@code inset} from the edge. */
    void frame(int inset, int thick, int rgb) {
        box(inset, inset, width - 2 * inset, thick, rgb);
        box(inset, height - inset - thick, width - 2 * inset, thick, rgb);
        box(inset, inset, thick, height - 2 * inset, rgb);
        box(width - inset - thick, inset, thick, height - 2 * inset, rgb);
    }

    /** Lays the left half over the right, and the upper over the lower. */
    void mirror(boolean across, boolean down) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int fromX = across ? Math.min(x, width - 1 - x) : x;
                int fromY = down ? Math.min(y, height - 1 - y) : y;
                cells.setRGB(x, y, cells.getRGB(fromX, fromY));
            }
        }
    }

    /** Weaves the cells onto a piece; edges are as straight as a hand makes them. */
    void weave(Piece piece, double left, double top, double w, double h, Weave weave, Dice dice) {
        int[] out = piece.pixels();
        byte[] bumps = ((DataBufferByte) piece.relief.getRaster().getDataBuffer()).getData();
        float cellW = (float) (w / width);
        float cellH = (float) (h / height);
        double loose = weave == Weave.RAG ? 1.6 : weave == Weave.PILE ? 0.55 : weave == Weave.STITCH ? 0.06 : 0.22;
        double hand = weave == Weave.STITCH ? 0 : weave == Weave.RAG ? 9 : 3.5;
        int shift = dice.whole(0, 400);
        int[] tones = tones(weave, shift);
        Grain wobbleX = new Grain(0.004, 0.011, shift, 0, hand);
        Grain wobbleY = new Grain(0.009, 0.004, shift + 77, 0, hand);
        Grain looseX = new Grain(0.23, 0.23, shift, 0, loose);
        Grain looseY = new Grain(0.21, 0.21, 0, shift, loose);
        int from = (int) Math.max(1, left - hand);
        int to = (int) Math.min(Piece.SIZE - 1, left + w + hand);
        for (int y = (int) Math.max(1, top - hand); y < Math.min(Piece.SIZE - 1, top + h + hand); y++) {
            float[] aside = wobbleX.row(y, from, to);
            float[] below = wobbleY.row(y, from, to);
            float[] looseAside = looseX.row(y, from, to);
            float[] looseBelow = looseY.row(y, from, to);
            for (int x = from; x < to; x++) {
                float fx = (x - (float) left + aside[x]) / cellW;
                float fy = (y - (float) top + below[x]) / cellH;
                if (fx < 0 || fy < 0 || fx >= width || fy >= height) {
                    continue;
                }
                float jx = fx + looseAside[x];
                float jy = fy + looseBelow[x];
                int cx = jx < 0 ? 0 : jx >= width ? width - 1 : (int) jx;
                int cy = jy < 0 ? 0 : jy >= height ? height - 1 : (int) jy;
                out[y * Piece.SIZE + x] = tones[cy * width + cx];
                bumps[y * Piece.SIZE + x] =
                        (byte) Ink.bound(128 + weave.height * bump(weave, jx - cx, jy - cy, cx + cy));
            }
        }
    }

    /** The colour of every cell, dyed as unevenly as wool is. */
    private int[] tones(Weave weave, int shift) {
        int[] in = ((DataBufferInt) cells.getRaster().getDataBuffer()).getData();
        int[] tones = new int[in.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double tone = 1
                        + weave.uneven * Field.noise(x + shift, y + shift)
                        + 0.055 * Field.smoothNoise(shift + x * 0.02, y * 0.16);
                tones[y * width + x] = 0xff000000 | Ink.scale(in[y * width + x], tone);
            }
        }
        return tones;
    }

    /** Height within a cell, -1 to 1; {@code x} and {@code y} from 0 to 1, or a little beyond. */
    private static float bump(Weave weave, float x, float y, int place) {
        switch (weave) {
            case RIB:
                return arch(y) - 0.6f;
            case STITCH:
                return Math.max(0, 1 - Math.min(Math.abs(x - y), Math.abs(x + y - 1)) * 4) - 0.4f;
            case PLAIT:
                return place % 2 == 0 ? arch(x) - 0.5f : arch(y) - 0.7f;
            default:
                return arch(x) * arch(y) - 0.5f;
        }
    }

    /** Half a wave from 0 to 1, and on from there. */
    private static float arch(float place) {
        return WAVE[(int) ((place + 2) * HALF_WAVE) & (WAVE.length - 1)];
    }
}
