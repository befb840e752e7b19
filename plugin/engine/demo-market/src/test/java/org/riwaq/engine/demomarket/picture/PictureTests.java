package org.riwaq.engine.demomarket.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.riwaq.engine.demomarket.plan.MarketPlan;
import org.riwaq.engine.demomarket.plan.ProductPlan;

class PictureTests {
    /** Side of the small picture by which two are compared. */
    private static final int SMALL = 24;
    /** Mean difference of a channel, of 255, over the small picture: less looks the same on a shop page. */
    private static final double VISIBLE = 2.5;

    private final PictureStudio studio = new PictureStudio();

    @Test
    void theSameProductAlwaysGivesTheSamePicture() {
        Sitter sitter = MarketPlan.read().products().get(0).sitter;
        assertThat(studio.jpeg(studio.draw(sitter))).isEqualTo(new PictureStudio().jpeg(studio.draw(sitter)));
    }

    @Test
    void aPictureIsASquareOfTwelveHundredAndADetailIsNearer() {
        Sitter sitter = MarketPlan.read().products().get(1).sitter;
        BufferedImage whole = studio.draw(sitter);
        BufferedImage detail = studio.detail(whole, "any");
        assertThat(whole.getWidth()).isEqualTo(PictureStudio.SIZE).isEqualTo(whole.getHeight());
        assertThat(detail.getWidth()).isBetween(600, 800).isEqualTo(detail.getHeight());
        assertThat(studio.jpeg(whole).length).isBetween(40_000, 600_000);
    }

    @Test
    void whatItCannotDrawIsRefused() {
        assertThatThrownBy(() -> studio.draw(new Sitter("a", "spaceship", "MA-12", 0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("spaceship");
    }

    @Test
    void noTwoProductsOfACraftLookTheSameAndNoneIsAGreyBox() {
        List<ProductPlan> products = MarketPlan.read().products();
        List<int[]> pictures = products.parallelStream()
                .map(product -> small(studio.draw(product.sitter)))
                .collect(Collectors.toList());
        Map<String, List<Integer>> byCraft = new HashMap<>();
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            int[] picture = pictures.get(i);
            assertThat(contrast(picture)).as(products.get(i).key).isGreaterThan(6);
            List<Integer> others = byCraft.computeIfAbsent(products.get(i).making.craft, none -> new ArrayList<>());
            for (int other : others) {
                double difference = difference(picture, pictures.get(other));
                if (difference <= VISIBLE) {
                    alike.add(products.get(i).key + " and " + products.get(other).key + ": " + difference);
                }
            }
            others.add(i);
        }
        assertThat(alike).isEmpty();
    }

    private static int[] small(BufferedImage whole) {
        BufferedImage step = scaled(scaled(whole, 240), 96);
        return scaled(step, SMALL).getRGB(0, 0, SMALL, SMALL, null, 0, SMALL);
    }

    private static BufferedImage scaled(BufferedImage from, int side) {
        BufferedImage to = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = to.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(from, 0, 0, side, side, null);
        g.dispose();
        return to;
    }

    private static double difference(int[] a, int[] b) {
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                sum += Math.abs((a[i] >> shift & 255) - (b[i] >> shift & 255));
            }
        }
        return sum / (3.0 * a.length);
    }

    /** Mean distance from the mean colour. */
    private static double contrast(int[] a) {
        int[] mean = new int[a.length];
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int rgb : a) {
            red += rgb >> 16 & 255;
            green += rgb >> 8 & 255;
            blue += rgb & 255;
        }
        int average = (int) (red / a.length) << 16 | (int) (green / a.length) << 8 | (int) (blue / a.length);
        java.util.Arrays.fill(mean, average);
        return difference(a, mean);
    }
}
