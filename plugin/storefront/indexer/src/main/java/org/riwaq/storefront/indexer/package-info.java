/**
 * Follows the engine's feed into Elasticsearch: facts become documents, versions decide which state stays.
 *
 * <p>Any number of processes may run one; each is harmless to the others. How far a market has followed the feed stands
 * with its documents.
 */
@NullMarked
package org.riwaq.storefront.indexer;

import org.jspecify.annotations.NullMarked;
