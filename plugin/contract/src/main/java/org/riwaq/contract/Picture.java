package org.riwaq.contract;

import java.util.Map;

/** A picture, got from the engine by {@code GET /engine/v1/assets/{sha256}}. */
public final class Picture {
    /** Of the original's bytes, in lower-case hex. */
    public final String sha256;

    /** In pixels. */
    public final int width;

    /** In pixels. */
    public final int height;

    /** Text for those who cannot see it, by language. */
    public final Map<String, String> alt;

    public Picture(String sha256, int width, int height, Map<String, String> alt) {
        this.sha256 = sha256;
        this.width = width;
        this.height = height;
        this.alt = Copies.of(alt);
    }
}
