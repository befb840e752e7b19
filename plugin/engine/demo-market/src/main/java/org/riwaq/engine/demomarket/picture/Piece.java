package org.riwaq.engine.demomarket.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * One object on its way to the stage: its colours, the relief of its surface (mid-grey is level) and the slope of its
 * large form. Drawn flat; {@link Light} makes it round.
 */
final class Piece {
    static final int SIZE = 1200;
    /** Large forms are kept this much coarser. */
    static final int COARSE = 4;

    private static final Color LEVEL = new Color(128, 128, 128);

    final BufferedImage colours = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
    final BufferedImage relief = grey(SIZE);
    final BufferedImage form = grey(SIZE / COARSE);
    /** Slopes of a turned body, or null. */
    float[] slopeX;

    float[] slopeY;
    final Graphics2D g = pen(colours);
    final Graphics2D bump = pen(relief);
    final Graphics2D swell = pen(form);

    Piece() {
        swell.scale(1.0 / COARSE, 1.0 / COARSE);
    }

    static BufferedImage grey(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(LEVEL);
        g.fillRect(0, 0, side, side);
        g.dispose();
        return image;
    }

    static Graphics2D pen(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return g;
    }

    /** Both layers turned, moved or scaled from here on. */
    Piece transform(AffineTransform change) {
        g.transform(change);
        bump.transform(change);
        swell.transform(change);
        return this;
    }

    Piece clip(Shape shape) {
        g.clip(shape);
        bump.clip(shape);
        swell.clip(shape);
        return this;
    }

    void unclip() {
        g.setClip(null);
        bump.setClip(null);
        swell.setClip(null);
    }

    Piece fill(Shape shape, int rgb) {
        g.setColor(Ink.of(rgb));
        g.fill(shape);
        return this;
    }

    /** Fills and raises: {@code height} from -1 (carved deep) to 1. */
    Piece fill(Shape shape, int rgb, double height) {
        raise(shape, height);
        return fill(shape, rgb);
    }

    Piece raise(Shape shape, double height) {
        bump.setColor(level(height));
        bump.fill(shape);
        return this;
    }

    Piece line(Shape shape, int rgb, double width) {
        g.setStroke(round(width));
        g.setColor(Ink.of(rgb));
        g.draw(shape);
        return this;
    }

    Piece line(Shape shape, int rgb, double width, double height) {
        groove(shape, width, height);
        return line(shape, rgb, width);
    }

    /** A line on the relief alone. */
    Piece groove(Shape shape, double width, double height) {
        bump.setStroke(round(width));
        bump.setColor(level(height));
        bump.draw(shape);
        return this;
    }

    /** A line of short stitches. */
    Piece stitch(Shape shape, int rgb, double width, double length) {
        BasicStroke dashes = new BasicStroke(
                (float) width,
                BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {(float) length, (float) (length * 0.8)},
                0);
        g.setStroke(dashes);
        g.setColor(Ink.of(rgb));
        g.draw(shape);
        bump.setStroke(dashes);
        bump.setColor(level(0.7));
        bump.draw(shape);
        return this;
    }

    /** A darkening or lightening that the light does not make. */
    Piece shade(Shape shape, int rgb, double alpha) {
        g.setColor(Ink.of(rgb, alpha));
        g.fill(shape);
        return this;
    }

    /** A soft large ridge or hollow along a line: a fold. */
    Piece fold(Shape line, double width, double height) {
        swell.setStroke(round(width));
        swell.setColor(Ink.of(height > 0 ? 0xffffff : 0, Math.abs(height)));
        swell.draw(line);
        return this;
    }

    static Color level(double height) {
        int grey = Ink.bound(128 + 127 * height);
        return new Color(grey, grey, grey);
    }

    static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    int[] pixels() {
        return ((DataBufferInt) colours.getRaster().getDataBuffer()).getData();
    }

    /** Starts slopes for turned bodies. */
    void startSlopes() {
        if (slopeX == null) {
            slopeX = new float[SIZE * SIZE];
            slopeY = new float[SIZE * SIZE];
        }
    }

    /** What of the picture it covers. */
    Rectangle extent() {
        int[] pixels = pixels();
        int left = SIZE;
        int right = -1;
        int top = SIZE;
        int bottom = -1;
        for (int y = 0; y < SIZE; y++) {
            int row = y * SIZE;
            int first = 0;
            while (first < SIZE && pixels[row + first] >>> 24 == 0) {
                first++;
            }
            if (first == SIZE) {
                continue;
            }
            int last = SIZE - 1;
            while (pixels[row + last] >>> 24 == 0) {
                last--;
            }
            left = Math.min(left, first);
            right = Math.max(right, last);
            top = Math.min(top, y);
            bottom = y;
        }
        return right < 0 ? new Rectangle() : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }
}
