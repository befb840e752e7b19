package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.riwaq.contract.MakerParcel;
import org.riwaq.contract.ParcelChange;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Refused;

/** Parcels on their way: to prepare, ready, shipped, delivered or collected, in this order and never back. */
final class Parcels {
    private static final String CANCEL_EMPTY = "UPDATE riwaq_parcel p SET state = 'CANCELLED'"
            + " WHERE p.riwaq_order_id = ? AND p.state IN ('TO_PREPARE', 'READY') AND NOT EXISTS ("
            + "SELECT 1 FROM riwaq_order_line l WHERE l.parcel_id = p.parcel_id AND l.quantity > (SELECT"
            + " coalesce(sum(f.quantity), 0) FROM riwaq_refund_line f JOIN riwaq_refund r USING (refund_id)"
            + " WHERE f.line_id = l.line_id AND r.state <> 'REFUSED')) RETURNING parcel_id";

    /**
     * What a parcel can become next.
     *
     * @param due whether its order is still to be paid
     */
    static List<String> next(String state, String kind, boolean due) {
        switch (state) {
            case "TO_PREPARE":
                return Collections.singletonList("READY");
            case "READY":
                if (!Deliveries.PICK_UP.equals(kind)) {
                    return Collections.singletonList("SHIPPED");
                }
                // A desk takes the money first.
                return due ? Collections.<String>emptyList() : Collections.singletonList("COLLECTED");
            case "SHIPPED":
                return Collections.singletonList("DELIVERED");
            default:
                return Collections.emptyList();
        }
    }

    /** Whether it still has to be prepared or brought. */
    static boolean isUnderWay(String state) {
        return Arrays.asList("TO_PREPARE", "READY", "SHIPPED").contains(state);
    }

    MakerParcel read(Connection connection, String id) throws SQLException {
        MakerParcel parcel = ParcelReader.read(connection, PublicId.of(id, "parcel.unknown"));
        if (parcel == null) {
            throw Refused.because("parcel.unknown", 404);
        }
        return parcel;
    }

    MakerParcel change(Connection connection, String id, ParcelChange wanted) throws SQLException {
        String state = wanted.state == null ? "" : wanted.state;
        if (!Arrays.asList("READY", "SHIPPED", "DELIVERED", "COLLECTED").contains(state)) {
            throw Body.badField("state", "one-of", "known", "READY, SHIPPED, DELIVERED, COLLECTED");
        }
        String carrier = state.equals("SHIPPED") ? Body.text("carrier", wanted.carrier, 60) : null;
        String tracking = state.equals("SHIPPED") && wanted.tracking != null ? tracking(wanted.tracking) : null;
        OrderRow order = OrderRow.lock(connection, read(connection, id).order, null);
        MakerParcel parcel = read(connection, id);
        if (wanted.from != null && !wanted.from.equals(parcel.state)) {
            if (isSame(parcel, state, carrier, tracking)) {
                return parcel;
            }
            throw wrongState(parcel);
        }
        if (!parcel.state.equals(state)) {
            move(connection, order, parcel, state);
        }
        if (state.equals("SHIPPED")) {
            Sql.update(
                    connection,
                    "UPDATE riwaq_parcel SET carrier = ?, tracking = ? WHERE parcel_id = ?::uuid",
                    carrier,
                    tracking,
                    id);
        }
        return read(connection, id);
    }

    /** Letters and digits, as carriers print it; never an address that somebody would follow. */
    private static String tracking(String given) {
        String text = Body.text("tracking", given, 60);
        if (!text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/#-]*") || text.contains("//")) {
            throw Body.badField("tracking", "format");
        }
        return text;
    }

    /** A form that was sent twice. */
    private static boolean isSame(MakerParcel parcel, String state, String carrier, String tracking) {
        return parcel.state.equals(state)
                && (!state.equals("SHIPPED")
                        || Objects.equals(carrier, parcel.carrier) && Objects.equals(tracking, parcel.tracking));
    }

    private static Refused wrongState(MakerParcel parcel) {
        return new Refused(
                new Refusal("parcel.wrong-state", 409, "state", Collections.singletonMap("state", parcel.state)));
    }

    private static void move(Connection connection, OrderRow order, MakerParcel parcel, String state)
            throws SQLException {
        if (state.equals("COLLECTED") && order.isDue() && parcel.state.equals("READY")) {
            throw new Refused(new Refusal("order.not-paid", 409, "state", Collections.<String, String>emptyMap()));
        }
        if (!parcel.next.contains(state)) {
            throw wrongState(parcel);
        }
        String at = state.equals("READY") ? "ready_at" : state.equals("SHIPPED") ? "shipped_at" : "arrived_at";
        Sql.update(
                connection,
                "UPDATE riwaq_parcel SET state = ?, " + at + " = now() WHERE parcel_id = ?::uuid",
                state,
                parcel.id);
        if (state.equals("READY") || state.equals("SHIPPED")) {
            WorkDesk.add(
                    connection,
                    new WorkDesk.NewWork("MAIL", "PARCEL_" + state)
                            .about(order.id, order.lang)
                            .parcel(UUID.fromString(parcel.id)));
        }
    }

    /** Nobody packs what was paid back; an order without parcels is none any more. */
    static void cancelEmpty(Connection connection, UUID order) throws SQLException {
        MakerLetters.tellCancelled(
                connection, Sql.list(connection, CANCEL_EMPTY, row -> (UUID) row.getObject(1), order));
        Sql.update(
                connection,
                "UPDATE riwaq_order o SET state = 'CANCELLED' WHERE riwaq_order_id = ? AND NOT EXISTS (SELECT 1"
                        + " FROM riwaq_parcel p WHERE p.riwaq_order_id = o.riwaq_order_id AND p.state <> 'CANCELLED')",
                order);
        // Merchants look at the stock order too.
        Sql.update(
                connection,
                "UPDATE blc_order SET order_status = 'CANCELLED' WHERE order_id = (SELECT order_id FROM riwaq_order"
                        + " WHERE riwaq_order_id = ? AND state = 'CANCELLED')",
                order);
    }
}
