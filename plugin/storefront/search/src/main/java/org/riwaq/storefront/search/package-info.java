/**
 * Finds products and makers: questions in, results of documents, counts and cursors out; reads Elasticsearch only.
 *
 * <p>{@link org.riwaq.storefront.search.Search} opens the doors. What a shopper asked wrongly is a {@link
 * org.riwaq.storefront.search.Refusal}, a value; that Elasticsearch is away is a {@link
 * org.riwaq.storefront.search.SearchUnavailableException}.
 */
@NullMarked
package org.riwaq.storefront.search;

import org.jspecify.annotations.NullMarked;
