package org.riwaq.storefront.api;

import java.util.List;

/**
 * A picture that the storefront serves in several widths.
 *
 * @param url of the width most pages want
 * @param width of the original in pixels, so that a page can keep its place free
 * @param height of the original in pixels
 * @param alt text for those who cannot see it; may be empty
 * @param sources every width there is, the smallest first
 */
public record PictureView(String url, int width, int height, String alt, List<Source> sources) {

    /**
     * One width.
     *
     * @param url where it is
     * @param width in pixels
     */
    public record Source(String url, int width) {}
}
