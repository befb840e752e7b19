package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where parcels go.
 *
 * @param country {@code MA}, or {@code EH}, which is taken for it
 * @param province ISO 3166-2, of {@code /api/v1/provinces}
 * @param city town
 * @param postalCode five digits, or null
 * @param lines one to three: street, house, floor
 */
public record AddressView(
        @Nullable String country,
        @Nullable String province,
        @Nullable String city,
        @Nullable String postalCode,
        List<String> lines) {}
