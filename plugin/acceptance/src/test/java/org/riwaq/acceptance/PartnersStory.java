package org.riwaq.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.riwaq.launcher.DatabaseAccess;
import org.riwaq.launcher.Market;

/** From a click on a partner's page to what the ledger owes the partner, for {@link ShopIT}. */
final class PartnersStory {
    private final URI storefront;
    private final DatabaseAccess database;
    private final Buyer buyer;

    PartnersStory(Market market, Buyer buyer) {
        this.storefront = market.storefront();
        this.database = market.database();
        this.buyer = buyer;
    }

    /** Ten percent of what the piece's maker sells is the market's, if no other rule is made for the maker. */
    void itsMakerPaysACommission(String product) throws SQLException {
        ask("WITH made AS (INSERT INTO riwaq_commission_rule (commission_rule_id, subject, maker_id, points,"
                + " partner_points, vat_points, from_day) SELECT -710900 - riwaq_maker_id, 'MAKER', riwaq_maker_id, 1000,"
                + " 0, 2000, '2020-01-01' FROM blc_product p WHERE p.riwaq_public_id = '" + product + "' AND NOT EXISTS"
                + " (SELECT 1 FROM riwaq_commission_rule r WHERE r.maker_id = p.riwaq_maker_id) RETURNING 1)"
                + " SELECT count(*) FROM made");
    }

    /** The script of all widgets is small on its way to the page. */
    void loadsTheScript() throws Exception {
        HttpResponse<byte[]> script = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(storefront.resolve("/widgets/v1/riwaq.js"))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(script.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(script.body().length).isBetween(1000, 10_000);
    }

    /** What the riad's page shows a visitor who then follows its first link. */
    void comesFromThePageOfTheRiad() throws Exception {
        String key = ask("SELECT publishable_key FROM riwaq_partner WHERE name = 'Riad des Dunes'");
        JsonNode widget = Buyer.json(buyer.get("/api/v1/widgets/products?lang=fr&key=" + key));
        assertThat(widget.path("items")).isNotEmpty();
        String href = widget.at("/items/0/href").asText();
        HttpResponse<String> click = buyer.get(href);
        assertThat(click.statusCode()).isEqualTo(303);
        assertThat(click.headers().firstValue("Location").orElse("")).isEqualTo(href.substring(0, href.indexOf('?')));
        assertThat(click.headers().firstValue("Set-Cookie").orElse(""))
                .contains("riwaq_via=", "HttpOnly", "SameSite=Lax", "Path=/");
    }

    /** Whether an order is in the ledger, and what of it is the riad's. */
    boolean isOwedItsPartOf(String order) throws Exception {
        long goods = Long.parseLong(
                ask("SELECT coalesce(sum(l.net), 0) FROM riwaq_order_line l JOIN riwaq_order o USING (riwaq_order_id)"
                        + " WHERE o.number = '" + order + "'"));
        String owed = ask("SELECT coalesce(sum(e.credit), 0) FROM riwaq_ledger_entry e JOIN riwaq_ledger_booking b"
                + " USING (booking_id) JOIN riwaq_order o ON o.riwaq_order_id::text = b.source_id"
                + " JOIN riwaq_partner p ON p.public_id = e.owner WHERE e.account = 'PARTNER' AND o.number = '" + order
                + "' AND p.name = 'Riad des Dunes'");
        // Three percent, within a centime of rounding for each maker.
        return goods > 0 && Math.abs(Long.parseLong(owed) - goods * 3 / 100) <= 1;
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                ResultSet row = connection.createStatement().executeQuery(question)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
