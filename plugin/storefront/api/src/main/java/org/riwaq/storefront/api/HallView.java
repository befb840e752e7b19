package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A room for exhibitions.
 *
 * @param id public id, a UUID
 * @param handle its name in links to it
 * @param name in the language asked
 * @param kind {@code PHYSICAL} or {@code VIRTUAL}
 * @param description safe HTML, possibly empty
 * @param region where it is, or null
 * @param province the province, or null
 * @param place its town; may be empty
 * @param address street and how to find it, in lines; may be empty
 * @param latitude degrees, WGS 84, or null
 * @param longitude degrees, WGS 84, or null
 * @param opening when it is open, or null where that is not said
 * @param pictures the first is the main one
 * @param pickUp whether parcels can be fetched there
 * @param desk whether one can pay there
 */
public record HallView(
        String id,
        String handle,
        String name,
        String kind,
        RichText description,
        @Nullable Label region,
        @Nullable Label province,
        String place,
        String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        MakerDetail.@Nullable Opening opening,
        List<PictureView> pictures,
        boolean pickUp,
        boolean desk) {}
