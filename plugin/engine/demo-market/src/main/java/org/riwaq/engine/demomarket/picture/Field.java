package org.riwaq.engine.demomarket.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A square of heights, and the ways to soften it and read its slope. */
final class Field {
    /** Side of the shared noise tile, a power of two. */
    private static final int TILE = 512;

    private static final float[] NOISE = noise();

    final int side;
    final float[] heights;

    Field(int side, float[] heights) {
        this.side = side;
        this.heights = heights;
    }

    /** The heights drawn on a grey picture, 0 to 1. */
    static Field of(BufferedImage grey) {
        byte[] bytes = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        float[] heights = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            heights[i] = (bytes[i] & 255) / 255f;
        }
        return new Field(grey.getWidth(), heights);
    }

    /** Three box blurs, nearly a Gaussian; the edge repeats. */
    Field blurred(int radius) {
        float[] a = heights.clone();
        float[] b = new float[a.length];
        for (int pass = 0; pass < 3; pass++) {
            blurRows(a, b, radius);
            blurRows(b, a, radius);
        }
        return new Field(side, a);
    }

    /** Blurs each row and writes it as a column: two calls blur both ways. */
    private void blurRows(float[] from, float[] to, int radius) {
        float share = 1f / (2 * radius + 1);
        for (int y = 0; y < side; y++) {
            int row = y * side;
            float sum = from[row] * (radius + 1);
            for (int i = 1; i <= radius; i++) {
                sum += from[row + Math.min(i, side - 1)];
            }
            for (int x = 0; x < side; x++) {
                to[x * side + y] = sum * share;
                sum += from[row + Math.min(x + radius + 1, side - 1)] - from[row + Math.max(x - radius, 0)];
            }
        }
    }

    /** How much each place lies below its left (or upper) neighbour. */
    Field slopes(boolean across) {
        float[] slopes = new float[heights.length];
        int step = across ? 1 : side;
        for (int i = side; i < heights.length - side; i++) {
            slopes[i] = (heights[i - step] - heights[i + step]) / 2;
        }
        return new Field(side, slopes);
    }

    /** Height at a place given in the coordinates of a field {@code factor} times as large. */
    float at(int x, int y, int factor) {
        float fx = (x + 0.5f) / factor - 0.5f;
        float fy = (y + 0.5f) / factor - 0.5f;
        int x0 = fx < 0 ? 0 : (int) fx;
        int y0 = fy < 0 ? 0 : (int) fy;
        int x1 = Math.min(x0 + 1, side - 1);
        int y1 = Math.min(y0 + 1, side - 1);
        float dx = Math.max(0, fx - x0);
        float dy = Math.max(0, fy - y0);
        float upper = heights[y0 * side + x0] * (1 - dx) + heights[y0 * side + x1] * dx;
        float lower = heights[y1 * side + x0] * (1 - dx) + heights[y1 * side + x1] * dx;
        return upper * (1 - dy) + lower * dy;
    }

    /** Even noise from -1 to 1 that repeats every {@link #TILE}; stretch it by scaling the coordinates. */
    static float noise(int x, int y) {
        return NOISE[(y & (TILE - 1)) * TILE + (x & (TILE - 1))];
    }

    /** Noise between the grid's points. */
    static double smoothNoise(double x, double y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double dx = x - x0;
        double dy = y - y0;
        dx = dx * dx * (3 - 2 * dx);
        dy = dy * dy * (3 - 2 * dy);
        double upper = noise(x0, y0) * (1 - dx) + noise(x0 + 1, y0) * dx;
        double lower = noise(x0, y0 + 1) * (1 - dx) + noise(x0 + 1, y0 + 1) * dx;
        return upper * (1 - dy) + lower * dy;
    }

    private static float[] noise() {
        Dice dice = new Dice(20261123);
        float[] tile = new float[TILE * TILE];
        for (int i = 0; i < tile.length; i++) {
            tile[i] = (float) (dice.next() * 2 - 1);
        }
        return tile;
    }
}
