package org.riwaq.storefront.indexer;

import org.riwaq.storefront.index.IndexKind;

/**
 * A document to be written unless a newer state is there.
 *
 * @param kind of index
 * @param id in the index
 * @param version of the fact it was made from
 * @param document what to write
 */
record DocumentWrite(IndexKind kind, String id, long version, Object document) {}
