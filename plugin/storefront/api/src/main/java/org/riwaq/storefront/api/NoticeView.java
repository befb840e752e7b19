package org.riwaq.storefront.api;

import org.jspecify.annotations.Nullable;

/**
 * What is to be told before paying.
 *
 * @param code stable, e.g. {@code line.price-changed}
 * @param line id of the line it is about, or null
 * @param parcel id of the parcel it is about, or null
 * @param blocking whether it has to be put right first
 * @param text in the language asked
 */
public record NoticeView(
        String code, @Nullable String line, @Nullable String parcel, boolean blocking, String text) {}
