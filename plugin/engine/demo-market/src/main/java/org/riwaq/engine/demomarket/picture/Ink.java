package org.riwaq.engine.demomarket.picture;

import java.awt.Color;

/** Arithmetic on colours given as 0xRRGGBB. */
final class Ink {
    static final int CREAM = 0xefe6d2;
    static final int IVORY = 0xf7f1e3;
    static final int CHARCOAL = 0x2c2724;
    static final int BROWN = 0x5b3a25;
    static final int GOLD = 0xd2a23c;
    static final int SILVER = 0xc9c9c6;
    static final int BRASS = 0xcf9f45;
    static final int COPPER = 0xc4713f;
    static final int MADDER = 0xa8322a;

    private Ink() {}

    static Color of(int rgb) {
        return new Color(rgb);
    }

    static Color of(int rgb, double alpha) {
        return new Color((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255, (int) (255 * Math.max(0, Math.min(1, alpha))));
    }

    /** {@code part} of {@code b} in {@code a}. */
    static int mix(int a, int b, double part) {
        int red = (int) Math.round(((a >> 16) & 255) * (1 - part) + ((b >> 16) & 255) * part);
        int green = (int) Math.round(((a >> 8) & 255) * (1 - part) + ((b >> 8) & 255) * part);
        int blue = (int) Math.round((a & 255) * (1 - part) + (b & 255) * part);
        return red << 16 | green << 8 | blue;
    }

    static int lighter(int rgb, double part) {
        return mix(rgb, 0xffffff, part);
    }

    static int darker(int rgb, double part) {
        return mix(rgb, 0x120c08, part);
    }

    /** Every channel times {@code factor}, kept within bounds. */
    static int scale(int rgb, double factor) {
        int red = bound(((rgb >> 16) & 255) * factor);
        int green = bound(((rgb >> 8) & 255) * factor);
        int blue = bound((rgb & 255) * factor);
        return red << 16 | green << 8 | blue;
    }

    static int bound(double channel) {
        return channel < 0 ? 0 : channel > 255 ? 255 : (int) channel;
    }

    static int scale(int rgb, float factor) {
        int red = bound(((rgb >> 16) & 255) * factor);
        int green = bound(((rgb >> 8) & 255) * factor);
        int blue = bound((rgb & 255) * factor);
        return red << 16 | green << 8 | blue;
    }

    static int bound(float channel) {
        return channel < 0 ? 0 : channel > 255 ? 255 : (int) channel;
    }

    static double brightness(int rgb) {
        return (0.3 * ((rgb >> 16) & 255) + 0.59 * ((rgb >> 8) & 255) + 0.11 * (rgb & 255)) / 255;
    }

    /** {@code light} on dark grounds, {@code dark} on light ones. */
    static int against(int ground, int light, int dark) {
        return brightness(ground) > 0.5 ? dark : light;
    }
}
