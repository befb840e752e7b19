package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A maker in a list.
 *
 * @param id public id, a UUID
 * @param handle its name in addresses
 * @param name in the language asked
 * @param kind {@code ARTISAN}, {@code MASTER_ARTISAN}, {@code COOPERATIVE} or {@code ENTERPRISE}
 * @param region where it works, or null
 * @param place its town or village; may be empty
 * @param crafts what it makes
 * @param verified whether the directorate verified it
 * @param image its main picture, or null
 */
public record MakerCard(
        String id,
        String handle,
        String name,
        String kind,
        @Nullable Label region,
        String place,
        List<CraftLabel> crafts,
        boolean verified,
        @Nullable PictureView image) {}
