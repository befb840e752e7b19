/**
 * What stands in Elasticsearch: the documents, the indices with their settings and aliases, and the way there.
 *
 * <p>Documents are plain records. They hold ids of regions, crafts and terms, never their names: renaming a label
 * needs no reindexing. Mappings and settings are files in {@code config/elasticsearch}.
 */
@NullMarked
package org.riwaq.storefront.index;

import org.jspecify.annotations.NullMarked;
