package org.riwaq.engine.demomarket.picture;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws products: the same sitter gives the same picture. Needs no screen, no fonts; safe for many threads. */
public final class PictureStudio {
    /** Side of a whole picture in pixels. */
    public static final int SIZE = Piece.SIZE;

    private static final float QUALITY = 0.86f;

    /** The objects it can draw, by name. */
    public Set<String> objects() {
        return Scenes.all().keySet();
    }

    /**
     * Draws a whole product.
     *
     * @throws IllegalArgumentException for an object that it cannot draw
     */
    public BufferedImage draw(Sitter sitter) {
        Scene scene = Scenes.all().get(sitter.object);
        if (scene == null) {
            throw new IllegalArgumentException("No drawing of " + sitter.object);
        }
        int wall = Walls.behind(sitter.region, sitter.main);
        Palette palette = new Palette(sitter.main, sitter.second, sitter.third, wall);
        Stage stage = new Stage(new Dice(Dice.seed(sitter.seed)), palette, sitter.region, sitter.turn);
        scene.draw(stage);
        return stage.image;
    }

    /** A closer look at a part of a whole picture. */
    public BufferedImage detail(BufferedImage whole, String seed) {
        Dice dice = new Dice(Dice.seed(seed + "/detail"));
        int side = SIZE * 55 / 100;
        int x = (SIZE - side) / 2 + (int) (dice.wobble() * SIZE * 0.08);
        int y = (SIZE - side) / 2 + (int) (dice.wobble() * SIZE * 0.08);
        return whole.getSubimage(x, y, side, side);
    }

    /** The picture as a JPEG file. */
    public byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 * 1024);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(inBytes(image), null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The picture as red, green and blue bytes: the writer copies their rows whole, and all others pixel by pixel. */
    private static BufferedImage inBytes(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        WritableRaster raster = Raster.createInterleavedRaster(
                DataBuffer.TYPE_BYTE, width, height, 3 * width, 3, new int[] {0, 1, 2}, null);
        byte[] bytes = ((DataBufferByte) raster.getDataBuffer()).getData();
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < height; y++) {
            image.getRaster().getDataElements(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                bytes[at++] = (byte) (row[x] >> 16);
                bytes[at++] = (byte) (row[x] >> 8);
                bytes[at++] = (byte) row[x];
            }
        }
        ColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(colours, raster, false, null);
    }
}
