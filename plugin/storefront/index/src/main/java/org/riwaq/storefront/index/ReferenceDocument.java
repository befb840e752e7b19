package org.riwaq.storefront.index;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A {@link Reference} as it stands in the index; a deleted one keeps its place and version without a body.
 *
 * @param type what the feed calls it: {@code region}, {@code craft} …
 * @param id its id
 * @param deleted whether it is gone
 * @param body the reference's fields, or null
 */
public record ReferenceDocument(
        String type, String id, boolean deleted, @Nullable JsonNode body) {
    /** Unique in the index, where ids of several types stand together. */
    public String key() {
        return type + ":" + id;
    }
}
