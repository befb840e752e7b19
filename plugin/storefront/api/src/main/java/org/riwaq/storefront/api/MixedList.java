package org.riwaq.storefront.api;

/**
 * What a text finds, each kind apart.
 *
 * @param products the page of products
 * @param makers the first makers that the text names; empty without a text, on later pages and where makers are chosen
 */
public record MixedList(ProductList products, MakerList makers) {}
