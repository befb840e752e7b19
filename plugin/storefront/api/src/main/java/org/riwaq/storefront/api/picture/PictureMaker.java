package org.riwaq.storefront.api.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes a JPEG of a width from an original. What cannot be read as pixels (SVG among it) gives nothing. */
final class PictureMaker {
    private static final float QUALITY = 0.84f;
    private static final Color PAPER = new Color(0xFF, 0xFD, 0xF8);

    private final long mostPixels;

    PictureMaker(long mostPixels) {
        this.mostPixels = mostPixels;
        // Its default is a cache file for each picture read.
        ImageIO.setUseCache(false);
    }

    Optional<byte[]> make(byte[] original, int width) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(original))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > mostPixels) {
                    return Optional.empty();
                }
                return Optional.of(jpeg(scaled(read(reader, width), width)));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Skips pixels of a far larger original while reading, so that it never stands in memory whole. */
    private static BufferedImage read(ImageReader reader, int width) throws IOException {
        int step = Math.max(1, reader.getWidth(0) / (width * 3));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** Halves until near the width: one long step would leave out most pixels and flicker. */
    private static BufferedImage scaled(BufferedImage image, int width) {
        int target = Math.min(width, image.getWidth());
        BufferedImage current = image;
        while (current.getWidth() > target * 2) {
            current = drawn(current, current.getWidth() / 2, Math.max(1, current.getHeight() / 2));
        }
        long height = Math.round((double) image.getHeight() * target / image.getWidth());
        return drawn(current, target, (int) Math.max(1, height));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setColor(PAPER);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
