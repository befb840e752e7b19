package org.riwaq.engine.demomarket.picture;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The table or wall on which pieces are set, with its light and their shadows. */
final class Stage {
    private static final int SIZE = Piece.SIZE;
    /** A shadow this thin is not seen. */
    private static final float FAINTEST = 0.008f;
    /** Brightness is counted in whole parts: a multiplication for each channel, and one conversion for all three. */
    private static final int SHIFT = 16;

    private static final int ONE = 1 << SHIFT;

    final Dice dice;
    final Palette palette;
    /** ISO 3166-2 code of where the piece is made: motifs follow it. */
    final String region;
    /** Counts the pieces of one craft, so that neighbours get different motifs. */
    final int turn;

    final BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    private final int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();

    Stage(Dice dice, Palette palette, String region, int turn) {
        this.dice = dice;
        this.palette = palette;
        this.region = region;
        this.turn = turn;
    }

    /** A wall over a table whose far edge is soft; sometimes the light falls through an arch. */
    void table() {
        int wall = palette.wall;
        int board = Ink.mix(Ink.scale(wall, 0.93), 0xc9a67a, 0.22);
        Dice own = dice.fork("table");
        double horizon = own.between(790, 830);
        double archX = own.chance(0.5) ? own.between(250, 420) : own.between(760, 950);
        double archWidth = own.between(210, 290);
        Grain grain = new Grain(1, 1, 0, 0, 0.007);
        Enlarged lamp = new Enlarged(lamp(90, (x, y) -> arch(x, y, archX, archWidth) * 0.075));
        for (int y = 0; y < SIZE; y++) {
            double down = smooth((y - horizon + 14) / 28);
            double fall = down * 0.14 * Math.max(0, (y - horizon) / (SIZE - horizon)) - 0.06 * down;
            paint(y, Ink.mix(wall, board, down), lamp.row(y), grain.row(y, 0, SIZE), (float) fall);
        }
    }

    /** A wall or floor seen straight on. */
    void ground() {
        Grain grain = new Grain(1, 1, 0, 0, 0.009);
        Enlarged lamp = new Enlarged(lamp(40, (x, y) -> 0));
        for (int y = 0; y < SIZE; y++) {
            paint(y, palette.wall, lamp.row(y), grain.row(y, 0, SIZE), 0);
        }
    }

    private void paint(int y, int colour, float[] light, float[] grain, float darker) {
        int red = (colour >> 16) & 255;
        int green = (colour >> 8) & 255;
        int blue = colour & 255;
        int at = y * SIZE;
        for (int x = 0; x < SIZE; x++) {
            int on = (int) ((light[x] - darker + grain[x]) * ONE);
            pixels[at + x] = Math.min(255, red * on >> SHIFT) << 16
                    | Math.min(255, green * on >> SHIFT) << 8
                    | Math.min(255, blue * on >> SHIFT);
        }
    }

    /** Light that falls somewhere besides the lamp's own. */
    private interface Fall {
        double at(int x, int y);
    }

    /** The lamp's light on a limewashed wall, never quite even; coarse. */
    private static Field lamp(int shift, Fall besides) {
        int side = SIZE / Piece.COARSE;
        float[] light = new float[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double cloud = 0.02 * Field.smoothNoise(x * 0.05 + shift, y * 0.05);
                int px = x * Piece.COARSE + 2;
                int py = y * Piece.COARSE + 2;
                light[y * side + x] = (float) (glow(px, py) + cloud + besides.at(px, py));
            }
        }
        return new Field(side, light);
    }

    private static double glow(int x, int y) {
        double dx = (x - 480) / 1100.0;
        double dy = (y - 420) / 1100.0;
        return 1.075 - 0.21 * (dx * dx + dy * dy);
    }

    /** How far a place lies inside the arch of light: an arcade's, for the market's name is one. */
    private static double arch(int x, int y, double centre, double half) {
        double slant = x - (y - 400) * 0.16;
        double spring = 330;
        double side = Math.abs(slant - centre);
        double inside = y > spring ? half - side : half - Math.hypot(slant - centre, (y - spring) * 0.82);
        return smooth(inside / 46 + 0.5);
    }

    static double smooth(double t) {
        double b = Math.max(0, Math.min(1, t));
        return b * b * (3 - 2 * b);
    }

    /** Lights the piece and hangs or lays it flat: its shadow falls close by. */
    void lay(Piece piece, Finish finish, double height) {
        Field shadow = Light.outline(piece.colours, piece.pixels()).blurred((int) Math.max(2, height / 4));
        shadow(shadow, (int) Math.ceil(height * 0.6), (int) Math.ceil(height * 0.9), 0.46);
        put(piece, finish);
    }

    /** Lights the piece and stands it on the table: a dark foot and a long soft shadow to the right. */
    void stand(Piece piece, Finish finish, double centre, double foot, double half) {
        Field fall = Light.outline(piece.colours, piece.pixels());
        cast(fall, centre, foot, half);
        put(piece, finish);
    }

    private void put(Piece piece, Finish finish) {
        Rectangle part = piece.extent();
        if (part.isEmpty()) {
            return;
        }
        Light.on(piece, part, finish, dice.fork("grain"));
        Graphics2D g = image.createGraphics();
        g.drawImage(piece.colours.getSubimage(part.x, part.y, part.width, part.height), part.x, part.y, null);
        g.dispose();
    }

    /** Darkens what lies {@code right} and {@code down} of a field's places, whole pixels. */
    private void shadow(Field field, int right, int down, double strength) {
        Rectangle part = field.above(FAINTEST).intersection(new Rectangle(0, 0, SIZE - right, SIZE - down));
        Enlarged shadow = new Enlarged(field);
        int to = part.x + part.width;
        for (int y = part.y; y < part.y + part.height; y++) {
            float[] dark = shadow.row(y, part.x, to);
            int at = (y + down) * SIZE + right;
            for (int x = part.x; x < to; x++) {
                if (dark[x] > FAINTEST) {
                    darken(at + x, (int) (dark[x] * strength * ONE));
                }
            }
        }
    }

    /** The shadow of a standing outline, lying down on the table towards the right. */
    private void cast(Field outline, double centre, double foot, double half) {
        int side = outline.side;
        float[] lying = new float[side * side];
        double flat = 0.22;
        double slant = 1.25;
        double groundY = foot / Piece.COARSE;
        for (int y = 0; y < side; y++) {
            double up = (groundY - y) / flat;
            if (up < 0 || up > groundY) {
                continue;
            }
            int fromY = (int) (groundY - up);
            for (int x = 0; x < side; x++) {
                int fromX = (int) (x - up * flat * slant);
                if (fromX >= 0 && fromX < side) {
                    lying[y * side + x] = outline.heights[fromY * side + fromX] * (float) Math.max(0, 1 - up / 260);
                }
            }
        }
        shadow(new Field(side, lying).blurred(7), 4, 6, 0.30);
        float[] contact = new float[side * side];
        double ry = half * 0.17 / Piece.COARSE;
        double rx = half * 1.02 / Piece.COARSE;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double ex = (x - centre / Piece.COARSE) / rx;
                double ey = (y - groundY + ry * 0.2) / ry;
                contact[y * side + x] = ex * ex + ey * ey < 1 ? 1 : 0;
            }
        }
        shadow(new Field(side, contact).blurred(3), 8, 6, 0.55);
    }

    /** @param dark in parts of {@link #ONE} */
    private void darken(int i, int dark) {
        int under = pixels[i];
        int keep = ONE - dark;
        // Shadows keep some of the ground's warmth.
        int red = ((under >> 16) & 255) * keep + 26 * dark >> SHIFT;
        int green = ((under >> 8) & 255) * keep + 14 * dark >> SHIFT;
        int blue = (under & 255) * keep + 10 * dark >> SHIFT;
        pixels[i] = red << 16 | green << 8 | blue;
    }
}
