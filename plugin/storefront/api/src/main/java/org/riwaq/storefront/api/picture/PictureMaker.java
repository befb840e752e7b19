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

    /** What is done with an original that may be unfolded. */
    private interface Reading<R> {
        R of(ImageReader reader) throws IOException;
    }

    Optional<byte[]> make(byte[] original, int width) throws IOException {
        return reading(original, reader -> jpeg(scaled(read(reader, width), width)));
    }

    /** As large as its header says. */
    Optional<PictureSize> size(byte[] original) throws IOException {
        return reading(original, reader -> new PictureSize(reader.getWidth(0), reader.getHeight(0)));
    }

    /** Of exactly that size; of a square, what is longer is cut off on both sides. */
    Optional<byte[]> exact(byte[] original, boolean square, PictureSize size) throws IOException {
        return reading(original, reader -> {
            double wider = square ? (double) reader.getWidth(0) / Math.min(reader.getWidth(0), reader.getHeight(0)) : 1;
            BufferedImage whole = read(reader, (int) Math.ceil(size.width() * wider));
            BufferedImage image = square ? middle(whole) : whole;
            while (image.getWidth() > size.width() * 2 && image.getHeight() > size.height() * 2) {
                image = drawn(image, image.getWidth() / 2, image.getHeight() / 2);
            }
            return jpeg(drawn(image, size.width(), size.height()));
        });
    }

    private static BufferedImage middle(BufferedImage image) {
        int side = Math.min(image.getWidth(), image.getHeight());
        return image.getSubimage((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side);
    }

    private <R> Optional<R> reading(byte[] original, Reading<R> reading) throws IOException {
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
                return Optional.of(reading.of(reader));
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
