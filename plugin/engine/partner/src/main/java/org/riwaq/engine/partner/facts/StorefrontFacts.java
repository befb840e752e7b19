package org.riwaq.engine.partner.facts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.riwaq.contract.FactType;
import org.riwaq.contract.StorefrontFact;
import org.riwaq.engine.changefeed.FactSource;
import org.riwaq.engine.origin.facts.FactRows;

/** Storefronts. */
final class StorefrontFacts implements FactSource<StorefrontFact> {
    private static final String ROWS = "SELECT s.*, (SELECT string_agg(r.code, ';' ORDER BY x.position, r.code)"
            + " FROM riwaq_storefront_region x JOIN riwaq_region r USING (region_id)"
            + " WHERE x.storefront_id = s.storefront_id) AS regions FROM riwaq_storefront s WHERE s.public_id = ANY (?)";

    private static final String NAMES = "SELECT s.public_id, t.locale_code, t.translated_value FROM riwaq_storefront s"
            + " JOIN blc_translation t ON t.entity_type = 'RiwaqStorefront' AND t.field_name = 'name'"
            + " AND t.entity_id = s.storefront_id::text WHERE s.public_id = ANY (?)"
            + " AND coalesce(t.translated_value, '') <> '' ORDER BY length(t.locale_code) DESC";

    @Override
    public FactType<StorefrontFact> type() {
        return FactType.STOREFRONT;
    }

    @Override
    public List<String> idsAfter(Connection snapshot, String after, int limit) throws SQLException {
        return FactRows.idsAfter(snapshot, "riwaq_storefront", "public_id", after, limit);
    }

    @Override
    public Map<String, StorefrontFact> render(Connection snapshot, Collection<String> ids) throws SQLException {
        Map<String, Map<String, String>> names = new HashMap<>();
        // ar comes after ar_MA, and stays.
        FactRows.read(
                snapshot,
                NAMES,
                "varchar",
                ids,
                row -> names.computeIfAbsent(row.getString("public_id"), none -> new TreeMap<>())
                        .put(row.getString("locale_code").split("[_-]")[0], row.getString("translated_value")));
        Map<String, StorefrontFact> facts = new HashMap<>();
        FactRows.read(snapshot, ROWS, "varchar", ids, row -> {
            String id = row.getString("public_id");
            Map<String, String> name = names.getOrDefault(id, new TreeMap<>());
            name.put("fr", row.getString("name"));
            facts.put(
                    id,
                    new StorefrontFact(
                            id,
                            row.getString("code"),
                            name,
                            FactRows.several(row.getString("hosts")),
                            FactRows.several(row.getString("languages")),
                            row.getString("currency"),
                            FactRows.several(row.getString("regions")),
                            row.getString("theme"),
                            row.getBoolean("active")));
        });
        return facts;
    }
}
