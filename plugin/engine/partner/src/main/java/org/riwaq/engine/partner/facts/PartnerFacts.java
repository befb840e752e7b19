package org.riwaq.engine.partner.facts;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.FactType;
import org.riwaq.contract.PartnerFact;
import org.riwaq.contract.PartnerKey;
import org.riwaq.engine.changefeed.FactSource;
import org.riwaq.engine.origin.facts.FactRows;
import org.riwaq.engine.partner.rules.Origins;

/** Partners, without how they are reached. */
final class PartnerFacts implements FactSource<PartnerFact> {
    private static final String ROWS = "SELECT p.*, r.code AS region FROM riwaq_partner p"
            + " LEFT JOIN riwaq_region r USING (region_id) WHERE p.public_id = ANY (?)";

    @Override
    public FactType<PartnerFact> type() {
        return FactType.PARTNER;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return FactRows.idsAfter(snapshot, "riwaq_partner", "public_id", after, limit);
    }

    @Override
    public Map<String, PartnerFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Map<String, PartnerFact> facts = new HashMap<>();
        FactRows.read(snapshot, ROWS, "varchar", ids, row -> facts.put(row.getString("public_id"), fact(row)));
        return facts;
    }

    private static PartnerFact fact(ResultSet row) throws SQLException {
        return new PartnerFact(
                row.getString("public_id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("state"),
                keys(row),
                Origins.of(row.getString("origins")),
                row.getString("region"),
                row.getString("language"),
                row.getInt("commission_points"),
                day(row, "from_day"),
                day(row, "until_day"));
    }

    private static List<PartnerKey> keys(ResultSet row) throws SQLException {
        List<PartnerKey> keys = new ArrayList<>();
        keys.add(new PartnerKey(row.getString("publishable_key"), null));
        LocalDate until = day(row, "former_until");
        if (row.getString("former_key") != null && until != null) {
            keys.add(new PartnerKey(row.getString("former_key"), until));
        }
        return keys;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
