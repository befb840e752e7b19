package org.riwaq.storefront.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to have a parcel.
 *
 * @param id to be named when choosing
 * @param kind {@code HOME} or {@code PICK_UP}
 * @param fee VAT included
 * @param earliest first day on which it may arrive or be fetched
 * @param latest last day that is promised
 * @param place where it is fetched, or null
 */
public record DeliveryView(
        String id,
        String kind,
        Money fee,
        LocalDate earliest,
        LocalDate latest,
        @Nullable Place place) {

    /**
     * Where parcels are fetched.
     *
     * @param name in the language asked
     * @param address how to find it
     * @param province ISO 3166-2, or null
     * @param hours when it is open
     * @param closures days on which it is not
     * @param desk whether one can pay there
     */
    public record Place(
            String name,
            String address,
            @Nullable String province,
            List<MakerDetail.Hours> hours,
            List<MakerDetail.Closure> closures,
            boolean desk) {}
}
