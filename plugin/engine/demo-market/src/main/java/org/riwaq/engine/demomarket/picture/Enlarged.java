package org.riwaq.engine.demomarket.picture;

/** A coarse field read as if it were as large as the picture, one row after the other. */
final class Enlarged {
    private static final int FACTOR = Piece.COARSE;

    private final int side;
    private final float[] heights;
    /** One row of the field at the height asked for, its ends repeated. */
    private final float[] coarse;

    private final float[] fine;

    Enlarged(Field field) {
        side = field.side;
        heights = field.heights;
        coarse = new float[side + 2];
        fine = new float[side * FACTOR];
    }

    /** The heights of row {@code y} of the picture; good until the next is asked for. */
    float[] row(int y) {
        return row(y, 0, Piece.SIZE);
    }

    /** The same, only from place {@code from} to before {@code to}. */
    float[] row(int y, int from, int to) {
        int first = from / FACTOR;
        int last = (to - 1) / FACTOR;
        float down = offset(y % FACTOR);
        int near = y / FACTOR * side;
        int other = Math.max(0, Math.min(side - 1, y / FACTOR + (down < 0 ? -1 : 1))) * side;
        float part = Math.abs(down);
        for (int x = Math.max(0, first - 1); x <= Math.min(side - 1, last + 1); x++) {
            float height = heights[near + x];
            coarse[x + 1] = height + (heights[other + x] - height) * part;
        }
        coarse[0] = coarse[1];
        coarse[side + 1] = coarse[side];
        widen(first, last);
        return fine;
    }

    private void widen(int first, int last) {
        float outer = -offset(0);
        float inner = -offset(1);
        float left = coarse[first];
        float here = coarse[first + 1];
        int at = first * FACTOR;
        for (int x = first; x <= last; x++) {
            float right = coarse[x + 2];
            float before = left - here;
            float after = right - here;
            fine[at] = here + before * outer;
            fine[at + 1] = here + before * inner;
            fine[at + 2] = here + after * inner;
            fine[at + 3] = here + after * outer;
            at += FACTOR;
            left = here;
            here = right;
        }
    }

    /** How far the middle of a fine place lies from its coarse place's, in coarse places. */
    private static float offset(int phase) {
        return (phase + 0.5f) / FACTOR - 0.5f;
    }
}
