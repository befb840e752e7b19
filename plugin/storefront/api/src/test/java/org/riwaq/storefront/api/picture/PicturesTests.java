package org.riwaq.storefront.api.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class PicturesTests {
    private static final String HASH = "a".repeat(64);

    @TempDir
    Path directory;

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aPictureIsNotWiderThanAskedAndKeepsItsShape() throws IOException {
        BufferedImage made = read(pictures(png(1200, 800)).picture(HASH, 320));

        assertThat(made.getWidth()).isEqualTo(320);
        assertThat(made.getHeight()).isEqualTo(213);
    }

    @Test
    void aSmallOriginalIsNotBlownUp() throws IOException {
        assertThat(read(pictures(png(200, 100)).picture(HASH, 640)).getWidth()).isEqualTo(200);
    }

    @Test
    void aPictureOfAnExactSizeIsThatSizeWholeOrAsASquare() throws IOException {
        Pictures pictures = pictures(png(1201, 800));

        assertThat(pictures.size(HASH)).hasValue(new PictureSize(1201, 800));
        for (boolean square : new boolean[] {false, true}) {
            BufferedImage made = read(pictures.exact(HASH, square, new PictureSize(480, square ? 480 : 320)));
            assertThat(made.getWidth()).isEqualTo(480);
            assertThat(made.getHeight()).isEqualTo(square ? 480 : 320);
        }
        assertThat(read(pictures.exact(HASH, true, new PictureSize(800, 800))).getWidth())
                .isEqualTo(800);
    }

    @Test
    void aPictureIsMadeOnceAndThenServedFromDiskEvenWhileTheEngineIsAway() throws IOException {
        pictures(png(800, 800)).picture(HASH, 160);
        Pictures later = pictures(hash -> {
            throw new PicturesUnavailable("away", new IOException());
        });

        assertThat(later.picture(HASH, 160)).isPresent();
        assertThat(asked).hasValue(1);
        assertThatThrownBy(() -> later.picture(HASH, 320)).isInstanceOf(PicturesUnavailable.class);
    }

    @Test
    void anEmptiedCacheIsFilledAgain() throws IOException {
        Pictures pictures = pictures(png(800, 800));
        pictures.picture(HASH, 160);
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        assertThat(pictures.picture(HASH, 160)).isPresent();
        assertThat(asked).hasValue(2);
    }

    @Test
    void theCacheStaysWithinItsBoundAndDropsTheLongestUnused() throws IOException {
        PictureCache cache = new PictureCache(directory, 250);
        cache.put("one.jpg", new byte[100]);
        cache.put("two.jpg", new byte[100]);
        cache.get("one.jpg");
        cache.put("three.jpg", new byte[100]);

        assertThat(cache.total()).isEqualTo(200);
        assertThat(cache.get("two.jpg")).isEmpty();
        assertThat(cache.get("one.jpg")).isPresent();
        assertThat(new PictureCache(directory, 150).total()).isEqualTo(100);
    }

    @Test
    void anSvgIsNotServed() {
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8);

        assertThat(pictures(hash -> Optional.of(svg)).picture(HASH, 320)).isEmpty();
    }

    @Test
    void aBrokenPictureIsNotServed() throws IOException {
        byte[] broken = java.util.Arrays.copyOf(png(400, 400), 200);

        assertThat(pictures(hash -> Optional.of(broken)).picture(HASH, 320)).isEmpty();
    }

    @Test
    void aPictureThatWouldUnfoldTooFarIsNotServed() throws IOException {
        byte[] large = png(1100, 1000);
        Pictures pictures = new Pictures(
                hash -> Optional.of(large),
                directory,
                new PictureSettings(DataSize.ofMegabytes(9), 1, DataSize.ofMegabytes(9), 1));

        assertThat(pictures.picture(HASH, 320)).isEmpty();
    }

    @Test
    void manyWhoAskAtOnceWaitForOneMaking() throws Exception {
        byte[] original = png(600, 600);
        CountDownLatch go = new CountDownLatch(1);
        Pictures pictures = pictures(hash -> {
            asked.incrementAndGet();
            try {
                go.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return Optional.of(original);
        });
        List<CompletableFuture<Optional<byte[]>>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(CompletableFuture.supplyAsync(() -> pictures.picture(HASH, 160)));
        }
        go.countDown();

        for (CompletableFuture<Optional<byte[]>> one : all) {
            assertThat(one.get()).isPresent();
        }
        assertThat(asked).hasValue(1);
    }

    private Pictures pictures(byte[] original) {
        return pictures(hash -> {
            asked.incrementAndGet();
            return Optional.of(original);
        });
    }

    private Pictures pictures(Originals originals) {
        return new Pictures(
                originals, directory, new PictureSettings(DataSize.ofMegabytes(9), 2, DataSize.ofMegabytes(9), 60));
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage read(Optional<byte[]> jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg.orElseThrow()));
    }
}
