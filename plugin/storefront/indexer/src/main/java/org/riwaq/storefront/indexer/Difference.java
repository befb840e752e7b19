package org.riwaq.storefront.indexer;

/**
 * Something that search finds otherwise than the engine has it.
 *
 * @param kind how
 * @param type of fact, e.g. {@code product}
 * @param id of the fact
 * @param name for people; may be empty
 */
public record Difference(Kind kind, String type, String id, String name) {

    /** How it differs. */
    public enum Kind {
        /** The engine shows it and search does not know it. */
        MISSING,
        /** Search knows it and the engine does not, or does not show it. */
        SURPLUS,
        /** Search knows an older state of it. */
        STALE
    }
}
