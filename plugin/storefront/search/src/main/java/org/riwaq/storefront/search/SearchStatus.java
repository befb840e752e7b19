package org.riwaq.storefront.search;

/**
 * How it stands with Elasticsearch, for health checks.
 *
 * @param reached whether it answers
 * @param searchable whether a market is there to be searched
 */
public record SearchStatus(boolean reached, boolean searchable) {}
