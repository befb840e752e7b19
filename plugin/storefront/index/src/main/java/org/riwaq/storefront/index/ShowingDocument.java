package org.riwaq.storefront.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A {@link Showing} as it stands in the index; what nobody may see keeps its place and version without a body.
 *
 * @param type what the feed calls it: {@code hall}, {@code stand} …
 * @param id its id
 * @param deleted whether it is gone or switched off
 * @param exhibition of a stand or an exhibit: what it is looked up by; else null
 * @param code of a label, or null
 * @param until of a programme's item: when it ends; else null
 * @param body the showing's fields, or null
 */
public record ShowingDocument(
        String type,
        String id,
        boolean deleted,
        @Nullable String exhibition,
        @Nullable String code,
        @Nullable Instant until,
        @Nullable JsonNode body) {
    /** Unique in the index, where ids of several types stand together. */
    public String key() {
        return key(type, id);
    }

    /** The key of that one. */
    public static String key(String type, String id) {
        return type + ":" + id;
    }
}
