package org.riwaq.storefront.api;

import java.util.List;

/**
 * What a text finds, each kind apart.
 *
 * @param products the page of products
 * @param makers the first makers that the text names; empty without a text, on later pages and where makers are chosen
 * @param shows halls, exhibitions and circuits that the text names, at most six; empty without a text and on later pages
 */
public record MixedList(ProductList products, MakerList makers, List<ShowHit> shows) {}
