package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.FactType;
import org.riwaq.contract.OrderFact;
import org.riwaq.contract.ParcelFact;
import org.riwaq.engine.changefeed.FactSource;

/** Orders as facts: nothing about the person. */
final class OrderFacts implements FactSource<OrderFact> {
    @Override
    public FactType<OrderFact> type() {
        return FactType.ORDER;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return Sql.list(
                snapshot,
                "SELECT riwaq_order_id::text FROM riwaq_order WHERE riwaq_order_id > ?::uuid"
                        + " ORDER BY riwaq_order_id LIMIT ?",
                row -> row.getString(1),
                PublicId.isSound(after) ? after : "00000000-0000-0000-0000-000000000000",
                limit);
    }

    @Override
    public Map<String, OrderFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Map<String, List<ParcelFact>> parcels = new HashMap<>();
        Object array = snapshot.createArrayOf("text", new ArrayList<>(ids).toArray());
        Sql.list(
                snapshot,
                "SELECT * FROM riwaq_parcel WHERE riwaq_order_id::text = ANY (?) ORDER BY maker",
                row -> parcels.computeIfAbsent(row.getString("riwaq_order_id"), none -> new ArrayList<>())
                        .add(new ParcelFact(
                                row.getString("parcel_id"),
                                row.getString("maker"),
                                row.getString("state"),
                                row.getString("kind"),
                                row.getString("carrier"),
                                row.getString("tracking"))),
                array);
        Map<String, OrderFact> facts = new HashMap<>();
        Sql.list(
                snapshot,
                "SELECT * FROM riwaq_order WHERE riwaq_order_id::text = ANY (?)",
                row -> facts.put(
                        row.getString("riwaq_order_id"),
                        new OrderFact(
                                row.getString("riwaq_order_id"),
                                row.getString("number"),
                                row.getString("storefront"),
                                row.getString("lang"),
                                row.getString("state"),
                                row.getString("payment_state"),
                                row.getString("method"),
                                Sql.instant(row, "placed_at"),
                                row.getString("currency"),
                                row.getLong("total"),
                                parcels.getOrDefault(
                                        row.getString("riwaq_order_id"), Collections.<ParcelFact>emptyList()))),
                array);
        return facts;
    }
}
