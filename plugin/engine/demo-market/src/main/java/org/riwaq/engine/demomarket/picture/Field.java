package org.riwaq.engine.demomarket.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

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
        // The row with its ends repeated, so that the inner loop asks for no edge.
        float[] row = new float[side + 2 * radius + 1];
        for (int y = 0; y < side; y++) {
            if (isEven(from, y * side)) {
                fillColumn(to, y, from[y * side]);
                continue;
            }
            System.arraycopy(from, y * side, row, radius, side);
            Arrays.fill(row, 0, radius, from[y * side]);
            Arrays.fill(row, radius + side, row.length, from[y * side + side - 1]);
            float sum = 0;
            for (int i = 0; i <= 2 * radius; i++) {
                sum += row[i];
            }
            int out = y;
            for (int x = 0; x < side; x++) {
                to[out] = sum * share;
                sum += row[x + 2 * radius + 1] - row[x];
                out += side;
            }
        }
    }

    /** Most rows are empty, and blurring leaves them so. */
    private boolean isEven(float[] from, int start) {
        float first = from[start];
        for (int i = start + 1; i < start + side; i++) {
            if (from[i] != first) {
                return false;
            }
        }
        return true;
    }

    private void fillColumn(float[] to, int column, float height) {
        for (int i = column; i < to.length; i += side) {
            to[i] = height;
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

    /** Where the picture's places may be higher than {@code least}. */
    Rectangle above(float least) {
        int left = side;
        int right = -1;
        int top = side;
        int bottom = -1;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (heights[y * side + x] > least) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        if (right < 0) {
            return new Rectangle();
        }
        // A place reaches half into its neighbours.
        Rectangle wide = new Rectangle(left - 1, top - 1, right - left + 3, bottom - top + 3)
                .intersection(new Rectangle(0, 0, side, side));
        int factor = Piece.COARSE;
        return new Rectangle(wide.x * factor, wide.y * factor, wide.width * factor, wide.height * factor);
    }

    /** Even noise from -1 to 1 that repeats every {@link #TILE}; {@link Grain} stretches it. */
    static float noise(int x, int y) {
        return NOISE[(y & (TILE - 1)) * TILE + (x & (TILE - 1))];
    }

    /** A row of noise: {@code line[x]} is what is found {@code x} places right of {@code left}. */
    static void noise(int left, int y, float strength, float[] line, int from, int to) {
        int row = (y & (TILE - 1)) * TILE;
        for (int x = from; x < to; x++) {
            line[x] = strength * NOISE[row + ((left + x) & (TILE - 1))];
        }
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

    /** A way from 0 to 1 that starts and ends gently. */
    static float eased(float t) {
        return t * t * (3 - 2 * t);
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
