package org.riwaq.storefront.api.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.riwaq.storefront.api.PictureWidths;
import org.riwaq.storefront.api.picture.PictureSize;

/**
 * A picture as an image of the IIIF Image API 3.0, level 0: the sizes that its information lists, whole or as a square.
 * Any size would let strangers fill the disk.
 *
 * @param id its base address
 * @param full how large the original is
 */
record IiifImage(String id, PictureSize full) {
    static final String CONTEXT = "http://iiif.io/api/image/3/context.json";
    private static final int WIDEST =
            PictureWidths.all().get(PictureWidths.all().size() - 1);
    /** Sections 4.2 and 4.7: sizes that the specification knows. */
    private static final Pattern SIZE =
            Pattern.compile("\\^?(max|[0-9]{1,9},|,[0-9]{1,9}|pct:[0-9]{1,9}(\\.[0-9]{1,9})?|!?[0-9]{1,9},[0-9]{1,9})");

    /** What comes of a request. */
    sealed interface Wanted {}

    /** This is sent. */
    record Sent(boolean square, PictureSize size, String canonical) implements Wanted {}

    /** It is not understood, or not offered: 400. */
    record Bad(String what) implements Wanted {}

    /** It would have to be enlarged: 501. */
    record NotImplemented(String what) implements Wanted {}

    /** The largest there is. */
    private static PictureSize most(PictureSize region) {
        return region.width() <= WIDEST ? region : region.ofWidth(WIDEST);
    }

    private static List<PictureSize> sizes(PictureSize region) {
        PictureSize most = most(region);
        List<PictureSize> sizes = new ArrayList<>();
        PictureWidths.all().stream()
                .filter(width -> width < most.width())
                .map(region::ofWidth)
                .forEach(sizes::add);
        sizes.add(most);
        return sizes;
    }

    /** Section 5. */
    Map<String, Object> info() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("@context", CONTEXT);
        info.put("id", id);
        info.put("type", "ImageService3");
        info.put("protocol", "http://iiif.io/api/image");
        info.put("profile", "level0");
        info.put("width", full.width());
        info.put("height", full.height());
        PictureSize most = most(full);
        if (!most.equals(full)) {
            info.put("maxWidth", most.width());
            info.put("maxHeight", most.height());
        }
        info.put(
                "sizes",
                sizes(full).stream()
                        .map(size -> Map.of("width", size.width(), "height", size.height()))
                        .toList());
        info.put(
                "extraFeatures",
                List.of("baseUriRedirect", "canonicalLinkHeader", "cors", "jsonldMediaType", "regionSquare"));
        return info;
    }

    /** Section 4. */
    Wanted wanted(String region, String size, String rotation, String file) {
        boolean square = region.equals("square");
        if (!square && !region.equals("full")) {
            return new Bad(region);
        }
        if (!SIZE.matcher(size).matches()) {
            return new Bad(size);
        }
        if (size.startsWith("^")) {
            return new NotImplemented(size);
        }
        if (!rotation.equals("0")) {
            return new Bad(rotation);
        }
        if (!file.equals("default.jpg")) {
            return new Bad(file);
        }
        PictureSize cut = square ? full.square() : full;
        Optional<PictureSize> found = size.equals("max")
                ? Optional.of(most(cut))
                : sizes(cut).stream()
                        .filter(one -> size.equals(one.width() + ",") || size.equals(one.width() + "," + one.height()))
                        .findFirst();
        return found.<Wanted>map(one -> new Sent(square && full.width() != full.height(), one, canonical(square, one)))
                .orElseGet(() -> new Bad(size));
    }

    /** Section 4.8. */
    private String canonical(boolean square, PictureSize size) {
        PictureSize cut = full.square();
        String region = !square || cut.equals(full)
                ? "full"
                : (full.width() - cut.width()) / 2 + "," + (full.height() - cut.height()) / 2 + "," + cut.width() + ","
                        + cut.height();
        PictureSize whole = square ? cut : full;
        String scaled = size.equals(whole) ? "max" : size.width() + "," + size.height();
        return id + "/" + region + "/" + scaled + "/0/default.jpg";
    }
}
