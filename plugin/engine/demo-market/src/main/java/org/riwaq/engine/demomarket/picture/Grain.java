package org.riwaq.engine.demomarket.picture;

/** The noise tile stretched over the picture, one row after the other. */
final class Grain {
    private final float stepX;
    private final float stepY;
    private final int shiftX;
    private final int shiftY;
    private final float strength;
    private final float[] line = new float[Piece.SIZE];

    /**
     * @param stepX noise points for each pixel along x; 1 is a point a pixel
     * @param shiftX where on the tile the picture begins
     */
    Grain(double stepX, double stepY, int shiftX, int shiftY, double strength) {
        this.stepX = (float) stepX;
        this.stepY = (float) stepY;
        this.shiftX = shiftX;
        this.shiftY = shiftY;
        this.strength = (float) strength;
    }

    /** Row {@code y} from place {@code from} to before {@code to}; good until the next is asked for. */
    float[] row(int y, int from, int to) {
        if (strength == 0) {
            return line;
        }
        if (stepX >= 1 && stepY >= 1) {
            Field.noise(shiftX, y + shiftY, strength, line, from, to);
            return line;
        }
        float down = y * stepY;
        int upper = (int) down;
        float part = Field.eased(down - upper);
        smooth(upper + shiftY, part, from, to);
        return line;
    }

    private void smooth(int row, float part, int from, int to) {
        int cell = Integer.MIN_VALUE;
        float left = 0;
        float right = 0;
        for (int x = from; x < to; x++) {
            float across = x * stepX;
            int at = (int) across;
            if (at != cell) {
                left = at == cell + 1 ? right : between(at, row, part);
                right = between(at + 1, row, part);
                cell = at;
            }
            line[x] = left + (right - left) * Field.eased(across - at);
        }
    }

    private float between(int column, int row, float part) {
        float upper = Field.noise(column + shiftX, row);
        return strength * (upper + (Field.noise(column + shiftX, row + 1) - upper) * part);
    }
}
