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
            List<Good> pieces = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            for (CartRow.Line line : parcel.getValue()) {
                pieces.add(goods.get(line.product));
                ids.add(line.id.toString());
            }
            String maker = parcel.getKey();
            List<DeliveryOption> options = options(ready(pieces), band, places(maker));
            parcels.add(new CartParcel(
                    maker, pieces.get(0).makerRef(), ids, options, chosen(options, cart.choices.get(maker))));
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

    private static DeliveryOption chosen(List<DeliveryOption> options, String wanted) {
        DeliveryOption chosen = null;
        for (DeliveryOption option : options) {
            chosen = option.id.equals(wanted) ? option : chosen;
        }
        return chosen;
    }

    private LocalDate ready(List<Good> pieces) {
        int days = 1;
        for (Good piece : pieces) {
            days = Math.max(days, piece.workDays());
        }
        OpeningCalendar opening = pieces.get(0).maker.opening;
        ZoneId zone = ZoneId.of(opening == null ? "Africa/Casablanca" : opening.zone);
        return new WorkingDays(opening).after(LocalDate.now(clock.withZone(zone)), days);
    }

    private List<PickUpPlace> places(String maker) {
        List<PickUpPlace> all = new ArrayList<>();
        for (PickUpPlaces some : places) {
            all.addAll(some.of(maker));
        }
        return all;
    }

    private static List<DeliveryOption> options(
            LocalDate ready, DeliveryBands.Band band, List<PickUpPlace> fetchedFrom) {
        List<DeliveryOption> options = new ArrayList<>();
        if (band != null) {
            options.add(new DeliveryOption(
                    "home", HOME, band.fee, ready.plusDays(band.minDays), ready.plusDays(band.maxDays), null, ready));
        }
        for (PickUpPlace place : fetchedFrom) {
            // It is brought there after it is ready, and handed over on a day on which the place is open.
            WorkingDays open = new WorkingDays(place.opening);
            options.add(new DeliveryOption(
                    "place." + place.id, PICK_UP, 0, open.after(ready, 1), open.after(ready, 3), place, ready));
        }
        return options;
    }
}
