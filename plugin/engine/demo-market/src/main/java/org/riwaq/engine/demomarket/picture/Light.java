package org.riwaq.engine.demomarket.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** The studio's one lamp, upper left: turns drawn colours and relief into lit ones. */
final class Light {
    private static final int SIZE = Piece.SIZE;
    private static final int COARSE = Piece.COARSE;
    private static final float LX = -0.46f;
    private static final float LY = -0.56f;
    private static final float LZ = 0.69f;
    // Halfway between the lamp and the eye.
    private static final float HX = -0.25f;
    private static final float HY = -0.305f;
    private static final float HZ = 0.919f;
    private static final float AMBIENT = 0.42f;
    private static final float DIFFUSE = 0.72f;

    private Light() {}

    /** Lights the piece in place. Grain is laid at a spot that {@code dice} chooses. */
    static void on(Piece piece, Finish finish, Dice dice) {
        int[] pixels = piece.pixels();
        byte[] relief = ((DataBufferByte) piece.relief.getRaster().getDataBuffer()).getData();
        Field form = form(piece, pixels, finish);
        Field formX = form.slopes(true);
        Field formY = form.slopes(false);
        int shiftX = dice.whole(0, 511);
        int shiftY = dice.whole(0, 511);
        float grainX = (float) (1 / finish.grainX);
        float grainY = (float) (1 / finish.grainY);
        boolean fine = finish.grainX <= 1 && finish.grainY <= 1;
        float depth = (float) finish.relief * 1.6f;
        Rectangle part = piece.extent().intersection(new Rectangle(2, 2, SIZE - 4, SIZE - 4));
        for (int y = part.y; y < part.y + part.height; y++) {
            for (int x = part.x; x < part.x + part.width; x++) {
                int i = y * SIZE + x;
                int argb = pixels[i];
                if (argb >>> 24 == 0) {
                    continue;
                }
                float nx = slope(relief, i, 1, SIZE) * depth;
                float ny = slope(relief, i, SIZE, 1) * depth;
                nx += formX.at(x, y, COARSE) * 3;
                ny += formY.at(x, y, COARSE) * 3;
                double grain = finish.grain == 0
                        ? 0
                        : finish.grain
                                * (fine
                                        ? Field.noise(x + shiftX, y + shiftY)
                                        : Field.smoothNoise(x * grainX + shiftX, y * grainY + shiftY));
                nx += (float) grain * 0.5f;
                ny += (float) grain * 0.5f;
                if (piece.slopeX != null) {
                    nx += piece.slopeX[i];
                    ny += piece.slopeY[i];
                }
                pixels[i] = lit(argb, nx, ny, grain, finish);
            }
        }
    }

    /** Fall of the relief in one direction, smoothed over five places along it and three across. */
    private static float slope(byte[] relief, int i, int along, int across) {
        int sum = 0;
        for (int row = -1; row <= 1; row++) {
            int at = i + row * across;
            int fall = (relief[at - 2 * along] & 255)
                    + 2 * (relief[at - along] & 255)
                    - 2 * (relief[at + along] & 255)
                    - (relief[at + 2 * along] & 255);
            sum += row == 0 ? 2 * fall : fall;
        }
        return sum / (16f * 255f);
    }

    private static int lit(int argb, float nx, float ny, double grain, Finish finish) {
        float length = (float) (1 / Math.sqrt(1 + nx * nx + ny * ny));
        float x = nx * length;
        float y = ny * length;
        float z = length;
        float facing = Math.max(0, x * LX + y * LY + z * LZ);
        double level = (AMBIENT + DIFFUSE * facing) / (AMBIENT + DIFFUSE * LZ) + grain * 0.10;
        if (finish.mirror > 0) {
            level = level * (1 - finish.mirror) + room(2 * z * x, 2 * z * y) * finish.mirror;
        }
        double glow = Math.max(0, x * HX + y * HY + z * HZ);
        for (int i = 0; i < finish.tightness; i++) {
            glow *= glow;
        }
        double white = 255 * finish.shine * glow;
        // Shadows lean to warm brown, lights to the lamp's cream.
        double warm = level < 1 ? (1 - level) * 10 : 0;
        int red = Ink.bound(((argb >> 16) & 255) * level + warm + white);
        int green = Ink.bound(((argb >> 8) & 255) * level + warm * 0.4 + white * 0.98);
        int blue = Ink.bound((argb & 255) * level + white * 0.92);
        return argb & 0xff000000 | red << 16 | green << 8 | blue;
    }

    /** What a polished surface mirrors: a window at the left, a dim wall at the right, a bright floor. */
    private static double room(double x, double y) {
        double window = Math.exp(-((x + 0.72) * (x + 0.72) * 5 + (y + 0.35) * (y + 0.35) * 1.6));
        double strip = Math.exp(-(x - 0.8) * (x - 0.8) * 40);
        double dark = Math.exp(-((x - 0.38) * (x - 0.38) * 9 + y * y * 0.6));
        double ledge = Math.exp(-(x + 0.2) * (x + 0.2) * 30) * 0.18;
        return 0.86 + 0.62 * window + 0.35 * strip - 0.42 * dark - ledge - 0.22 * y;
    }

    /** The outline's own swelling together with folds. */
    private static Field form(Piece piece, int[] pixels, Finish finish) {
        Field folds = Field.of(piece.form).blurred(2);
        if (finish.volume == 0) {
            for (int i = 0; i < folds.heights.length; i++) {
                folds.heights[i] *= 7;
            }
            return folds;
        }
        int side = SIZE / COARSE;
        float[] mask = new float[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int i = (y * COARSE + 2) * SIZE + x * COARSE + 2;
                mask[y * side + x] = (pixels[i] >>> 24) / 255f;
            }
        }
        Field swollen = new Field(side, mask).blurred(finish.roundness);
        for (int i = 0; i < mask.length; i++) {
            folds.heights[i] = folds.heights[i] * 7 + swollen.heights[i] * (float) finish.volume;
        }
        return folds;
    }

    /** The piece's outline, coarse, for its shadow. */
    static Field outline(BufferedImage image, int[] pixels) {
        int side = image.getWidth() / COARSE;
        float[] mask = new float[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                mask[y * side + x] = (pixels[(y * COARSE + 2) * image.getWidth() + x * COARSE + 2] >>> 24) / 255f;
            }
        }
        return new Field(side, mask);
    }
}
