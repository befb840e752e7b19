package org.riwaq.storefront.api;

/**
 * Where somebody is and what they read: everything an answer depends on besides the question.
 *
 * @param storefront the face of the marketplace that the host name stands for
 * @param language of the answer
 */
public record Visit(StorefrontView storefront, Language language) {}
