package org.riwaq.engine.exhibition.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.ProductExhibited;
import org.riwaq.contract.Publication;
import org.riwaq.engine.catalogue.ProductPart;
import org.riwaq.engine.origin.facts.FactRows;

/** What a product's fact repeats of the exhibitions that show it; of those that are switched off, nothing. */
final class ProductsExhibited implements ProductPart<ProductExhibited[]> {
    private static final String ROWS = "SELECT e.product_id, s.public_id AS stand, x.public_id AS exhibition,"
            + " h.public_id AS hall, x.active, x.active_from, x.active_until,"
            + " x.first_day::timestamp AT TIME ZONE h.zone AS begins,"
            + " (x.last_day + 1)::timestamp AT TIME ZONE h.zone AS ends"
            + " FROM riwaq_exhibit e JOIN riwaq_stand s USING (stand_id) JOIN riwaq_exhibition x USING (exhibition_id)"
            + " JOIN riwaq_hall h USING (hall_id) WHERE e.product_id = ANY (?) AND x.active"
            + " ORDER BY x.first_day, s.stand_id";

    @Override
    public Class<ProductExhibited[]> type() {
        return ProductExhibited[].class;
    }

    @Override
    public Map<Long, ProductExhibited[]> of(Connection snapshot, Collection<Long> productIds) throws SQLException {
        Grouped<ProductExhibited> exhibited = new Grouped<>();
        FactRows.read(snapshot, ROWS, "bigint", productIds, row -> {
            ProductExhibited one = exhibited(row);
            if (one.from.isBefore(one.until)) {
                exhibited.add(row.getLong("product_id"), one);
            }
        });
        Map<Long, ProductExhibited[]> parts = new HashMap<>();
        for (Long product : productIds) {
            List<ProductExhibited> of = exhibited.of(product);
            if (!of.isEmpty()) {
                parts.put(product, of.toArray(new ProductExhibited[0]));
            }
        }
        return parts;
    }

    private static ProductExhibited exhibited(ResultSet row) throws SQLException {
        Publication shown = Moments.publication(row);
        Instant from = Moments.of(row, "begins");
        Instant until = Moments.of(row, "ends");
        return new ProductExhibited(
                row.getString("exhibition"),
                row.getString("hall"),
                row.getString("stand"),
                shown.from != null && shown.from.isAfter(from) ? shown.from : from,
                shown.until != null && shown.until.isBefore(until) ? shown.until : until);
    }
}
