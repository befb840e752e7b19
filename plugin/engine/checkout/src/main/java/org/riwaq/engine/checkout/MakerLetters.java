package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.riwaq.contract.MakerParcel;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.commandapi.Refused;

/** What is written to makers about their parcels, and the link that a person hands to those without a mail address. */
final class MakerLetters {
    static final String TOPIC = "MAKER_PARCEL";
    private static final String MAIL = "MAIL";
    private static final String LINK = "LINK";
    // Whoever asks again at once gets the letter that is under way.
    private static final String JUST = "SELECT count(*) FROM riwaq_work WHERE parcel_id = ?::uuid AND kind = ?"
            + " AND topic = ? AND (state = 'OPEN' OR made_at > now() - make_interval(mins => ?))";
    private static final int AGAIN_AFTER_MINUTES = 10;

    private final Parcels parcels;

    MakerLetters(Parcels parcels) {
        this.parcels = parcels;
    }

    /** Tells each maker of an order that there is something to make or pack, where there is an address to tell it to. */
    static void tellAll(Connection connection, UUID order) throws SQLException {
        List<UUID> all = Sql.list(
                connection,
                "SELECT parcel_id FROM riwaq_parcel WHERE riwaq_order_id = ? ORDER BY maker",
                row -> (UUID) row.getObject(1),
                order);
        for (UUID one : all) {
            MakerParcel parcel = ParcelReader.read(connection, one);
            if (parcel.email != null) {
                add(connection, MAIL, TOPIC, parcel);
            }
        }
    }

    /** Nobody packs for an order that is none any more. */
    static void tellCancelled(Connection connection, List<UUID> cancelled) throws SQLException {
        for (UUID one : cancelled) {
            MakerParcel parcel = ParcelReader.read(connection, one);
            if (parcel.email != null) {
                add(connection, MAIL, "MAKER_CANCELLED", parcel);
            }
        }
    }

    /** The letter with a new link, to the maker's own address alone. */
    void letter(Connection connection, String id) throws SQLException {
        MakerParcel parcel = underWay(connection, id);
        if (parcel.email == null) {
            throw Refused.because("parcel.no-address", 409);
        }
        once(connection, MAIL, parcel, AGAIN_AFTER_MINUTES);
    }

    /** A link, to be read by whoever hands it over. */
    void link(Connection connection, String id) throws SQLException {
        once(connection, LINK, underWay(connection, id), 0);
    }

    private MakerParcel underWay(Connection connection, String id) throws SQLException {
        OrderRow.lock(connection, parcels.read(connection, id).order, null);
        MakerParcel parcel = parcels.read(connection, id);
        if (!Parcels.isUnderWay(parcel.state)) {
            throw new Refused(
                    new Refusal("parcel.wrong-state", 409, "state", Collections.singletonMap("state", parcel.state)));
        }
        return parcel;
    }

    private static void once(Connection connection, String kind, MakerParcel parcel, int minutes) throws SQLException {
        int just = Sql.one(connection, JUST, row -> row.getInt(1), parcel.id, kind, TOPIC, minutes);
        if (just == 0) {
            add(connection, kind, TOPIC, parcel);
        }
    }

    private static void add(Connection connection, String kind, String topic, MakerParcel parcel) throws SQLException {
        WorkDesk.add(
                connection,
                new WorkDesk.NewWork(kind, topic)
                        .about(UUID.fromString(parcel.order), parcel.lang)
                        .parcel(UUID.fromString(parcel.id)));
    }
}
