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
    /** Gives a surface that lies flat its own colour. */
    private static final float EVEN = 1 / (AMBIENT + DIFFUSE * LZ);

    private final int[] pixels;
    private final byte[] relief;
    private final Piece piece;
    private final float depth;
    private final float mirror;
    private final float shine;
    private final int tightness;
    private final Enlarged formX;
    private final Enlarged formY;
    private final Grain grain;

    private Light(Piece piece, Finish finish, Dice dice) {
        this.piece = piece;
        depth = (float) finish.relief * 1.6f / (16f * 255f);
        mirror = (float) finish.mirror;
        shine = 255 * (float) finish.shine;
        tightness = finish.tightness;
        pixels = piece.pixels();
        relief = ((DataBufferByte) piece.relief.getRaster().getDataBuffer()).getData();
        Field form = form(piece, pixels, finish);
        formX = new Enlarged(form.slopes(true));
        formY = new Enlarged(form.slopes(false));
        int shiftX = dice.whole(0, 511);
        int shiftY = dice.whole(0, 511);
        grain = new Grain(1 / finish.grainX, 1 / finish.grainY, shiftX, shiftY, finish.grain);
    }

    /**
     * Lights the piece in place. Grain is laid at a spot that {@code dice} chooses.
     *
     * @param extent what of the picture the piece covers
     */
    static void on(Piece piece, Rectangle extent, Finish finish, Dice dice) {
        Light light = new Light(piece, finish, dice);
        Rectangle part = extent.intersection(new Rectangle(2, 2, SIZE - 4, SIZE - 4));
        for (int y = part.y; y < part.y + part.height; y++) {
            light.row(y, part.x, part.x + part.width);
        }
    }

    private void row(int y, int from, int to) {
        float[] rises = formX.row(y, from, to);
        float[] falls = formY.row(y, from, to);
        float[] grains = grain.row(y, from, to);
        for (int x = from; x < to; x++) {
            int i = y * SIZE + x;
            int argb = pixels[i];
            if (argb >>> 24 == 0) {
                continue;
            }
            float rough = grains[x];
            float nx = slope(relief, i, 1, SIZE) * depth + rises[x] * 3 + rough * 0.5f;
            float ny = slope(relief, i, SIZE, 1) * depth + falls[x] * 3 + rough * 0.5f;
            if (piece.slopeX != null) {
                nx += piece.slopeX[i];
                ny += piece.slopeY[i];
            }
            pixels[i] = lit(argb, nx, ny, rough);
        }
    }

    /** Fall of the relief in one direction, smoothed over five places along it and three across; of 16 x 255. */
    private static int slope(byte[] relief, int i, int along, int across) {
        return fall(relief, i - across, along) + 2 * fall(relief, i, along) + fall(relief, i + across, along);
    }

    private static int fall(byte[] relief, int at, int along) {
        return (relief[at - 2 * along] & 255)
                - (relief[at + 2 * along] & 255)
                + 2 * ((relief[at - along] & 255) - (relief[at + along] & 255));
    }

    private int lit(int argb, float nx, float ny, float rough) {
        float z = (float) (1 / Math.sqrt(1 + nx * nx + ny * ny));
        float x = nx * z;
        float y = ny * z;
        float facing = x * LX + y * LY + z * LZ;
        float level = (AMBIENT + DIFFUSE * (facing > 0 ? facing : 0)) * EVEN + rough * 0.10f;
        if (mirror > 0) {
            level = level * (1 - mirror) + Room.seen(2 * z * x, 2 * z * y) * mirror;
        }
        float white = shine(x * HX + y * HY + z * HZ);
        // Shadows lean to warm brown, lights to the lamp's cream.
        float warm = level < 1 ? (1 - level) * 10 : 0;
        int red = Ink.bound(((argb >> 16) & 255) * level + warm + white);
        int green = Ink.bound(((argb >> 8) & 255) * level + warm * 0.4f + white * 0.98f);
        int blue = Ink.bound((argb & 255) * level + white * 0.92f);
        return argb & 0xff000000 | red << 16 | green << 8 | blue;
    }

    private float shine(float facing) {
        if (shine == 0 || facing <= 0) {
            return 0;
        }
        float glow = facing;
        for (int i = 0; i < tightness; i++) {
            glow *= glow;
        }
        return shine * glow;
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
