package org.riwaq.storefront.indexer;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.Picture;
import org.riwaq.contract.Publication;
import org.riwaq.storefront.index.Image;

/** Parts that products and makers have in common. */
final class FactParts {
    /** A date that is not set never hides anything. */
    private static final Instant ALWAYS = Instant.EPOCH;

    private static final Instant FOREVER = Instant.parse("9999-12-31T23:59:59Z");

    private FactParts() {}

    static List<Image> images(List<Picture> pictures) {
        return pictures.stream()
                .map(picture -> new Image(picture.sha256, picture.width, picture.height, picture.alt))
                .toList();
    }

    static boolean switchedOn(@Nullable Publication publication) {
        return publication != null && publication.active;
    }

    static Instant from(Publication publication) {
        return publication.from == null ? ALWAYS : publication.from;
    }

    static Instant until(Publication publication) {
        return publication.until == null ? FOREVER : publication.until;
    }

    static Instant created(@Nullable Instant createdAt) {
        return createdAt == null ? ALWAYS : createdAt;
    }

    /** Each id and each of its beginnings up to a dash. */
    static List<String> paths(List<String> ids) {
        Set<String> paths = new LinkedHashSet<>();
        for (String id : ids) {
            for (int dash = id.indexOf('-'); dash >= 0; dash = id.indexOf('-', dash + 1))
                paths.add(id.substring(0, dash));
            paths.add(id);
        }
        return List.copyOf(paths);
    }

    /** A term's id within its list: {@code laine} of {@code material/laine}. */
    static List<String> withoutList(List<String> ids) {
        return ids.stream().map(id -> id.substring(id.indexOf('/') + 1)).toList();
    }
}
