package org.riwaq.storefront;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.riwaq.storefront.api.picture.Originals;

/** Draws an original for every hash of the fixture market: a star on a coloured ground. */
final class FixturePictures implements Originals {

    @Override
    public Optional<byte[]> original(String sha256) {
        if (!sha256.startsWith("0".repeat(50))) {
            return Optional.empty();
        }
        Random random = new Random(sha256.hashCode());
        BufferedImage image = new BufferedImage(1200, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = random.nextFloat();
        graphics.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.35f, 0.93f), 0, 1200, Color.getHSBColor(hue + 0.08f, 0.5f, 0.72f)));
        graphics.fillRect(0, 0, 1200, 1200);
        for (int ring = 6; ring > 0; ring--) {
            graphics.setColor(Color.getHSBColor(random.nextFloat(), 0.55f, 0.55f + 0.4f * random.nextFloat()));
            double side = ring * 105;
            for (int turn = 0; turn < 3; turn++) {
                graphics.fill(AffineTransform.getRotateInstance(turn * Math.PI / 6, 600, 600)
                        .createTransformedShape(new Rectangle2D.Double(600 - side / 2, 600 - side / 2, side, side)));
            }
        }
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(bytes.toByteArray());
    }
}
