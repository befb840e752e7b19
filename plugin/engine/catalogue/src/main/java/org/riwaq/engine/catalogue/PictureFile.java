package org.riwaq.engine.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** What the bytes of a file say of themselves; neither its name nor what the browser claimed counts. */
final class PictureFile {
    // 10,000 × 10,000: more would cost whoever scales it gigabytes.
    private static final long MOST_PIXELS = 100_000_000L;

    final String sha256;
    final String mediaType;
    final int width;
    final int height;

    private PictureFile(String sha256, String mediaType, int width, int height) {
        this.sha256 = sha256;
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
    }

    /** Null if it is no PNG, JPEG or GIF, broken at the head, or too large to be shown. */
    static PictureFile of(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            String mediaType = null;
            ImageReader reader = null;
            while (mediaType == null && readers.hasNext()) {
                reader = readers.next();
                mediaType = mediaType(reader);
            }
            if (mediaType == null) {
                return null;
            }
            try {
                reader.setInput(input, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                boolean sound = width > 0 && height > 0 && (long) width * height <= MOST_PIXELS;
                return sound ? new PictureFile(sha256(bytes), mediaType, width, height) : null;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // Image readers answer a broken file with whatever exception comes to hand.
            return null;
        }
    }

    private static String mediaType(ImageReader reader) throws IOException {
        switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
            case "png":
                return "image/png";
            case "jpeg":
            case "jpg":
                return "image/jpeg";
            case "gif":
                return "image/gif";
            default:
                return null;
        }
    }

    static String sha256(byte[] bytes) {
        try {
            StringBuilder hex = new StringBuilder(64);
            for (byte b : MessageDigest.getInstance("SHA-256").digest(bytes)) {
                hex.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
