package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.CartParcel;
import org.riwaq.contract.DeliveryOption;
import org.riwaq.contract.OpeningCalendar;
import org.riwaq.contract.PickUpPlace;

/** One parcel for each maker, and the ways in which each can be delivered. */
final class Deliveries {
    static final String HOME = "HOME";
    static final String PICK_UP = "PICK_UP";
    private static final String REGION_OF =
            "SELECT r.code FROM riwaq_province p JOIN riwaq_region r USING (region_id)" + " WHERE p.code = ?";

    private final DeliveryBands bands;
    private final Collection<PickUpPlaces> places;
    private final Clock clock;

    Deliveries(DeliveryBands bands, Collection<PickUpPlaces> places, Clock clock) {
        this.bands = bands;
        this.places = places;
        this.clock = clock;
    }

    /** @param goods of the cart's lines, by product */
    List<CartParcel> of(Connection connection, CartRow cart, Map<String, Good> goods) throws SQLException {
        Map<String, List<CartRow.Line>> byMaker = new LinkedHashMap<>();
        for (CartRow.Line line : cart.lines) {
            Good good = goods.get(line.product);
            if (good != null && good.sold(clock.instant())) {
                byMaker.computeIfAbsent(good.product.maker.id, none -> new ArrayList<>())
                        .add(line);
            }
        }
        DeliveryBands.Band band = band(connection, cart);
        List<CartParcel> parcels = new ArrayList<>();
        for (Map.Entry<String, List<CartRow.Line>> parcel : byMaker.entrySet()) {
            parcels.add(parcel(parcel.getKey(), parcel.getValue(), goods, band, cart.choices.get(parcel.getKey())));
        }
        return parcels;
    }

    private DeliveryBands.Band band(Connection connection, CartRow cart) throws SQLException {
        if (cart.address == null || cart.address.province == null) {
            return null;
        }
        String region = Sql.one(connection, REGION_OF, row -> row.getString(1), cart.address.province);
        return region == null ? null : bands.of(region);
    }

    private CartParcel parcel(
            String maker, List<CartRow.Line> lines, Map<String, Good> goods, DeliveryBands.Band band, String wanted) {
        int days = 1;
        List<String> ids = new ArrayList<>();
        for (CartRow.Line line : lines) {
            days = Math.max(days, goods.get(line.product).workDays());
            ids.add(line.id.toString());
        }
        Good first = goods.get(lines.get(0).product);
        List<DeliveryOption> options = options(maker, ready(first.maker.opening, days), band);
        DeliveryOption chosen = null;
        for (DeliveryOption option : options) {
            chosen = option.id.equals(wanted) ? option : chosen;
        }
        return new CartParcel(maker, first.makerRef(), ids, options, chosen);
    }

    private LocalDate ready(OpeningCalendar opening, int days) {
        ZoneId zone = ZoneId.of(opening == null ? "Africa/Casablanca" : opening.zone);
        return new WorkingDays(opening).after(LocalDate.now(clock.withZone(zone)), days);
    }

    private List<DeliveryOption> options(String maker, LocalDate ready, DeliveryBands.Band band) {
        List<DeliveryOption> options = new ArrayList<>();
        if (band != null) {
            options.add(new DeliveryOption(
                    "home", HOME, band.fee, ready.plusDays(band.minDays), ready.plusDays(band.maxDays), null));
        }
        for (PickUpPlaces some : places) {
            for (PickUpPlace place : some.of(maker)) {
                options.add(new DeliveryOption(
                        "place." + place.id, PICK_UP, 0, ready.plusDays(1), ready.plusDays(3), place));
            }
        }
        return options;
    }
}
