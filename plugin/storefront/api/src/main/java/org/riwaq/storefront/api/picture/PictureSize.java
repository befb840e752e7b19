package org.riwaq.storefront.api.picture;

/** Width and height in pixels. */
public record PictureSize(int width, int height) {
    /** The same shape in another width, at least a pixel high. */
    public PictureSize ofWidth(int other) {
        return new PictureSize(other, (int) Math.max(1, Math.round((double) height * other / width)));
    }

    /** As wide and high as its shorter side. */
    public PictureSize square() {
        int side = Math.min(width, height);
        return new PictureSize(side, side);
    }
}
