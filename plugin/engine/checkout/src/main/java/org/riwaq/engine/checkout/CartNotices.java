package org.riwaq.engine.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.riwaq.contract.CartCode;
import org.riwaq.contract.CartLine;
import org.riwaq.contract.CartNotice;
import org.riwaq.contract.CartParcel;

/** What a shopper must be told before paying, and how a cart can be paid. */
final class CartNotices {
    private final List<CartNotice> notices = new ArrayList<>();

    private CartNotices() {}

    static List<CartNotice> of(CartRow cart, List<CartLine> lines, List<CartParcel> parcels, List<CartCode> codes) {
        CartNotices told = new CartNotices();
        for (CartLine line : lines) {
            told.addOf(line);
        }
        for (CartCode code : codes) {
            if (!code.applied) {
                told.add("code.not-applied", null, false, "code", code.code);
            }
        }
        if (lines.isEmpty()) {
            told.add("cart.empty", null, true);
        }
        if (cart.contact == null) {
            told.add("cart.contact-missing", null, true);
        }
        boolean home = false;
        for (CartParcel parcel : parcels) {
            if (parcel.chosen == null) {
                told.add("cart.delivery-missing", null, true, "parcel", parcel.id);
            }
            home |= parcel.chosen == null || Deliveries.HOME.equals(parcel.chosen.kind);
        }
        if (home && cart.address == null) {
            told.add("cart.address-missing", null, true);
        }
        return told.notices;
    }

    private void addOf(CartLine line) {
        switch (line.stock) {
            case "GONE":
                add("line.gone", line.id, true);
                break;
            case "SOLD_OUT":
                add("line.sold-out", line.id, true);
                break;
            case "LESS":
                add("line.less", line.id, true, "available", line.available.toString());
                break;
            default:
                break;
        }
        if (line.shownPrice != null) {
            add(
                    "line.price-changed",
                    line.id,
                    false,
                    "shown",
                    line.shownPrice.toString(),
                    "now",
                    Long.toString(line.unitPrice));
        }
    }

    private void add(String code, String line, boolean blocking, String... values) {
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < values.length; i += 2) {
            named.put(values[i], values[i + 1]);
        }
        notices.add(new CartNotice(code, line, blocking, named));
    }

    /** Cash is for the one who brings everything, or for the desk of the place where everything is fetched. */
    static List<String> methods(List<CartParcel> parcels) {
        boolean allHome = true;
        boolean allDesk = true;
        for (CartParcel parcel : parcels) {
            allHome &= parcel.chosen != null && Deliveries.HOME.equals(parcel.chosen.kind);
            allDesk &= parcel.chosen != null && parcel.chosen.place != null && parcel.chosen.place.desk;
        }
        List<String> methods = new ArrayList<>();
        methods.add("CARD");
        if (allHome && !parcels.isEmpty()) {
            methods.add("CASH_ON_DELIVERY");
        }
        if (allDesk && !parcels.isEmpty()) {
            methods.add("HALL_DESK");
        }
        return methods;
    }
}
