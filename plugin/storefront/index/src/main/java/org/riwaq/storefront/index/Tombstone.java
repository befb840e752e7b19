package org.riwaq.storefront.index;

/**
 * What stands in place of a document that nobody may see: deleted, switched off, or not complete. It keeps the
 * version, so that a slow indexer cannot bring an older state back; Elasticsearch forgets a real deletion's version
 * after a minute. The next rebuild leaves it out.
 *
 * @param id public id
 * @param shown always false
 */
public record Tombstone(String id, boolean shown) {
    /** In place of the document of that id. */
    public static Tombstone of(String id) {
        return new Tombstone(id, false);
    }
}
