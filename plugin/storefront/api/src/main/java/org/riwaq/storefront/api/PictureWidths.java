package org.riwaq.storefront.api;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.Image;

/** The widths that pictures are served in, and their addresses. */
public final class PictureWidths {
    private static final List<Integer> ALL = List.of(160, 320, 480, 640, 960, 1280, 1920);
    private static final int USUAL = 640;

    private PictureWidths() {}

    /** In pixels, the smallest first. */
    public static List<Integer> all() {
        return ALL;
    }

    static @Nullable PictureView firstOf(List<Image> images, Language language) {
        return images.isEmpty() ? null : view(images.get(0), language);
    }

    static List<PictureView> each(List<Image> images, Language language) {
        return images.stream().map(image -> view(image, language)).toList();
    }

    private static PictureView view(Image image, Language language) {
        int width = image.width();
        // One width beyond the original gives the original's own size.
        Stream<Integer> smaller = ALL.stream().filter(one -> one < width);
        Stream<Integer> next = ALL.stream().filter(one -> one >= width).limit(1);
        List<PictureView.Source> sources = Stream.concat(smaller, next)
                .map(one -> new PictureView.Source(address(image.sha256(), one), Math.min(one, width)))
                .toList();
        return new PictureView(
                address(image.sha256(), USUAL), width, image.height(), language.of(image.alt()), sources);
    }

    private static String address(String sha256, int width) {
        return "/media/" + sha256 + "/" + width;
    }
}
