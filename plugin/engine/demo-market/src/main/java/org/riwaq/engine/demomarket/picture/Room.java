package org.riwaq.engine.demomarket.picture;

/** What a polished surface mirrors: a window at the left, a dim wall at the right, a bright floor. */
final class Room {
    private static final int STEPS = 1024;

    private static final float[] PLAIN = table((x, none) -> 0.86 + 0.35 * bell(x - 0.8, 40) - 0.18 * bell(x + 0.2, 30));
    private static final float[] WINDOW_X = table((x, none) -> 0.62 * bell(x + 0.72, 5));
    private static final float[] WINDOW_Y = table((none, y) -> bell(y + 0.35, 1.6));
    private static final float[] WALL_X = table((x, none) -> 0.42 * bell(x - 0.38, 9));
    private static final float[] WALL_Y = table((none, y) -> bell(y, 0.6));

    private Room() {}

    private interface Shine {
        double at(double x, double y);
    }

    /** How bright the room is where a mirror looks: -1 to 1 from left to right and from above to below. */
    static float seen(float x, float y) {
        int column = index(x);
        int row = index(y);
        return PLAIN[column] + WINDOW_X[column] * WINDOW_Y[row] - WALL_X[column] * WALL_Y[row] - 0.22f * y;
    }

    private static int index(float place) {
        int at = (int) ((place + 1) * (STEPS / 2));
        return at < 0 ? 0 : at >= STEPS ? STEPS - 1 : at;
    }

    private static float[] table(Shine shine) {
        float[] table = new float[STEPS];
        for (int i = 0; i < STEPS; i++) {
            double place = (i + 0.5) / (STEPS / 2.0) - 1;
            table[i] = (float) shine.at(place, place);
        }
        return table;
    }

    private static double bell(double off, double narrow) {
        return Math.exp(-off * off * narrow);
    }
}
