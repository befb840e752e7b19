package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner whose widgets work today.
 *
 * @param id public id, a UUID
 * @param name what it calls itself
 * @param kind {@code GUIDE}, {@code HOTEL}, {@code AGENCY} or {@code TOURISM_OFFICE}
 * @param key what names it in its pages
 * @param origins web origins that its widgets work on
 * @param region code of the region that it shows unless told otherwise, or null
 * @param language unless told otherwise
 * @param commissionPoints its part of what is paid for goods that it brought, basis points
 */
public record PartnerView(
        String id,
        String name,
        String kind,
        String key,
        List<String> origins,
        @Nullable String region,
        Language language,
        int commissionPoints) {}
