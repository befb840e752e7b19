package org.riwaq.engine.catalogue;

/** An uploaded file as it was when its stamp was read: a picture, or none if it has no hash. */
final class Original {
    final long assetId;
    final String fullUrl;
    final String stamp;
    final String sha256;
    final String mediaType;
    final int width;
    final int height;

    Original(long assetId, String fullUrl, String stamp, String sha256, String mediaType, int width, int height) {
        this.assetId = assetId;
        this.fullUrl = fullUrl;
        this.stamp = stamp;
        this.sha256 = sha256;
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
    }

    boolean isPicture() {
        return sha256 != null;
    }
}
