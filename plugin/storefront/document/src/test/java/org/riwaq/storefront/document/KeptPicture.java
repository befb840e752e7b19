package org.riwaq.storefront.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Pictures of pages as somebody looked at them, in {@code src/test/resources/pictures}: a page is compared with its own,
 * small and in grey, so that another Java's smoothing of edges is no difference and another place or font is one. Kept
 * anew with {@code -Driwaq.pictures.keep=true}: look at them before they are committed.
 */
final class KeptPicture {
    private static final Path PLACE = Path.of("src", "test", "resources", "pictures");
    private static final int WIDTH = 420;
    /** Of 255: edges of letters differ by so much. */
    private static final int SEEN = 60;
    /** Dots that may differ, of ten thousand. */
    static final int FEW = 5;

    private KeptPicture() {}

    static void assertSame(String name, BufferedImage page) throws IOException {
        BufferedImage small = small(page);
        Path kept = PLACE.resolve(name + ".png");
        if (Boolean.getBoolean("riwaq.pictures.keep")) {
            Files.createDirectories(PLACE);
            ImageIO.write(small, "png", kept.toFile());
        }
        assertThat(differing(small, ImageIO.read(kept.toFile())))
                .as("dots of ten thousand that differ from " + kept)
                .isLessThanOrEqualTo(FEW);
    }

    /** Dots of ten thousand that differ to be seen. */
    static int differing(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        int differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int apart = Math.abs(
                        one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0));
                differing += apart > SEEN ? 1 : 0;
            }
        }
        return (int) Math.ceil(10_000.0 * differing / (one.getWidth() * one.getHeight()));
    }

    static BufferedImage small(BufferedImage page) {
        int height = Math.round((float) page.getHeight() * WIDTH / page.getWidth());
        BufferedImage grey = new BufferedImage(WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
        // In steps of a half at most: else most dots of the page would have no part in it.
        BufferedImage from = page;
        while (from.getWidth() > 2 * WIDTH) {
            from = drawn(
                    from, new BufferedImage(from.getWidth() / 2, from.getHeight() / 2, BufferedImage.TYPE_BYTE_GRAY));
        }
        return drawn(from, grey);
    }

    private static BufferedImage drawn(BufferedImage from, BufferedImage to) {
        Graphics2D on = to.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        on.drawImage(from, 0, 0, to.getWidth(), to.getHeight(), null);
        on.dispose();
        return to;
    }
}
