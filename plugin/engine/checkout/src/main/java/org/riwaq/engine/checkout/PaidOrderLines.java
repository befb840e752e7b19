package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.PlacedOrder;

/** Reads them from the order's rows. */
final class PaidOrderLines implements PaidOrders {
    private static final String LINES = "SELECT l.*, p.fee, p.vat AS fee_vat FROM riwaq_order_line l"
            + " JOIN riwaq_parcel p USING (parcel_id) JOIN riwaq_order o ON o.riwaq_order_id = l.riwaq_order_id"
            + " WHERE o.riwaq_order_id::text = ? AND o.payment_state <> 'DUE' ORDER BY l.parcel_id, l.position";

    @Override
    public Receipt receipt(Connection connection, String order) throws SQLException {
        return Sql.one(connection, "SELECT * FROM riwaq_order WHERE riwaq_order_id::text = ?", Receipt::new, order);
    }

    @Override
    public PlacedOrder whole(Connection connection, String order) throws SQLException {
        return OrderReader.read(connection, order);
    }

    @Override
    public List<Line> lines(Connection connection, String order) throws SQLException {
        Map<String, List<Long>> nets = new HashMap<>();
        Map<String, long[]> fees = new HashMap<>();
        Sql.list(
                connection,
                LINES,
                row -> {
                    String parcel = row.getString("parcel_id");
                    nets.computeIfAbsent(parcel, none -> new ArrayList<>()).add(row.getLong("net"));
                    fees.put(parcel, new long[] {row.getLong("fee"), row.getLong("fee_vat")});
                    return null;
                },
                order);
        Map<String, long[]> shares = new HashMap<>();
        Map<String, long[]> vatShares = new HashMap<>();
        for (Map.Entry<String, List<Long>> parcel : nets.entrySet()) {
            long[] weights =
                    parcel.getValue().stream().mapToLong(Long::longValue).toArray();
            shares.put(parcel.getKey(), Shares.of(fees.get(parcel.getKey())[0], weights));
            vatShares.put(parcel.getKey(), Shares.of(fees.get(parcel.getKey())[1], weights));
        }
        Map<String, Integer> seen = new HashMap<>();
        return Sql.list(
                connection,
                LINES,
                row -> {
                    String parcel = row.getString("parcel_id");
                    int index = seen.merge(parcel, 1, Integer::sum) - 1;
                    return new Line(row, shares.get(parcel)[index], vatShares.get(parcel)[index]);
                },
                order);
    }
}
