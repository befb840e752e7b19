package org.riwaq.storefront.api;

/**
 * Where a product was made.
 *
 * @param region ISO 3166-2, e.g. {@code MA-12}
 * @param label the region's name in the language asked
 * @param evidence {@code DECLARED}, {@code VERIFIED} or {@code PROTECTED}
 */
public record OriginLabel(String region, String label, String evidence) {}
