/**
 * The analysis that the embedded Elasticsearch lacks, under the names of the full distribution, so that one settings
 * file serves both.
 *
 * <p>Written from the reference documentation on top of Lucene. What the server itself registers ({@code standard},
 * {@code stop}, {@code shingle}, {@code hunspell}, the bare {@code lowercase}) must not be here: it dies on a clash.
 */
package org.riwaq.elasticsearch.analysis;
