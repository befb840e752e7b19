package org.riwaq.engine.document;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import org.riwaq.contract.DocumentIssuer;
import org.riwaq.contract.MakerRef;

/** Who issues documents, as they are known today. */
final class Issuers {
    private static final String MAKER = "SELECT ice, coalesce(rna, nia) AS rna, place, phone,"
            + " nullif(concat_ws(' ', cooperative_court, cooperative_number), '') AS register"
            + " FROM riwaq_maker WHERE public_id = ?";

    private final Map<String, String> name;
    private final String ice;
    private final String place;

    /** The marketplace: what is empty is not said. */
    Issuers(String name, String ice, String place) {
        this.name = name.trim().isEmpty()
                ? Collections.<String, String>emptyMap()
                : Collections.singletonMap("fr", name.trim());
        this.ice = said(ice);
        this.place = said(place);
    }

    private static String said(String text) {
        return text.trim().isEmpty() ? null : text.trim();
    }

    DocumentIssuer market(String storefront) {
        return new DocumentIssuer("STOREFRONT", storefront, name, ice, null, null, place, null);
    }

    DocumentIssuer maker(Connection connection, MakerRef maker) {
        return Rows.of(connection).queryForObject(MAKER, (row, number) -> issuer(maker, row), maker.id);
    }

    private static DocumentIssuer issuer(MakerRef maker, ResultSet row) throws SQLException {
        return new DocumentIssuer(
                "MAKER",
                maker.id,
                maker.name,
                row.getString("ice"),
                row.getString("rna"),
                row.getString("register"),
                row.getString("place"),
                row.getString("phone"));
    }
}
