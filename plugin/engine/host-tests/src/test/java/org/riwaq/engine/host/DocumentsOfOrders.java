package org.riwaq.engine.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Invoices, receipts and credit notes, for {@link CheckoutIT} and its engines. */
final class DocumentsOfOrders {
    private static final String GAPS = "SELECT kind || ' ' || issuer FROM riwaq_document GROUP BY kind, issuer, year"
            + " HAVING min(serial) <> 1 OR max(serial) <> count(*)";
    private static final String OLDER_THAN_THE_ONE_BEFORE =
            "SELECT number FROM (SELECT number, issued_at, lag(issued_at)"
                    + " OVER (PARTITION BY kind, issuer ORDER BY year, serial) AS before FROM riwaq_document) d"
                    + " WHERE issued_at < before";

    private final Database database;
    private final Stalls stalls;
    private final AfterTheOrder orders;
    private final Shopper shopper;
    private final Shopper other;

    DocumentsOfOrders(
            Database database, Stalls stalls, AfterTheOrder orders, RunningEngine engine, RunningEngine second) {
        this.database = database;
        this.stalls = stalls;
        this.orders = orders;
        this.shopper = new Shopper(engine);
        this.other = new Shopper(second);
    }

    private static JsonNode documents(Shopper who, JsonNode order) throws Exception {
        return who.send("PUT", "/orders/" + order.path("number").asText() + "/documents" + Shopper.HERE, null, null)
                .expect(200)
                .body()
                .path("items");
    }

    private static List<JsonNode> of(JsonNode documents, String kind) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode document : documents) {
            if (document.path("kind").asText().equals(kind)) {
                found.add(document);
            }
        }
        return found;
    }

    private static long sum(Iterable<JsonNode> of, String... path) {
        long sum = 0;
        for (JsonNode one : of) {
            JsonNode value = one;
            for (String step : path) {
                value = value.path(step);
            }
            sum += value.asLong();
        }
        return sum;
    }

    private static void addsUp(JsonNode document) {
        long total = document.path("total").asLong();
        long vat = document.path("vatTotal").asLong();
        assertThat(sum(document.path("lines"), "net")).isEqualTo(total);
        assertThat(sum(document.path("lines"), "vat", "included")).isEqualTo(vat);
        assertThat(sum(document.path("vat"), "included")).isEqualTo(vat);
        assertThat(sum(document.path("vat"), "base")).isEqualTo(total - vat);
    }

    void theyAddUpToWhatWasPaidAndWentBack(long weaver, long potter) throws Exception {
        database.ask("UPDATE riwaq_maker SET ice = '001561191000066' WHERE maker_id = " + potter + " RETURNING 1");
        JsonNode order = orders.order(
                "CARD",
                stalls.product(potter, "Tasse de thé", "33.33", 10),
                3,
                stalls.product(potter, "Théière", "149.99", 10),
                1,
                stalls.product(weaver, "Hanbel", "999.99", 1),
                1);
        JsonNode made = documents(shopper, order);
        made.forEach(DocumentsOfOrders::addsUp);
        long total = order.path("totals").path("total").asLong();
        List<JsonNode> invoices = of(made, "INVOICE");
        JsonNode receipt = of(made, "RECEIPT").get(0);
        assertThat(made).hasSize(3);
        assertThat(sum(invoices, "total")).isEqualTo(total);
        assertThat(receipt.path("total").asLong()).isEqualTo(total);
        assertThat(receipt.path("vatTotal").asLong())
                .isEqualTo(order.path("totals").path("vat").asLong())
                .isEqualTo(sum(invoices, "vatTotal"))
                .isPositive();
        assertThat(receipt.path("about"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(invoices.stream()
                        .map(one -> one.path("number").asText())
                        .toList());
        assertThat(made.findValuesAsText("ice")).containsExactly("001561191000066");
        assertThat(receipt.path("buyer").path("name").asText()).isEqualTo("Salma Idrissi");

        piecesGoBack(order, 1, false);
        piecesGoBack(order, 1, false);
        piecesGoBack(order, 1, true);
        JsonNode end = documents(other, order);
        end.forEach(DocumentsOfOrders::addsUp);
        List<JsonNode> credits = of(end, "CREDIT_NOTE");
        // Three times the potter's, the last time the weaver's too.
        assertThat(credits).hasSize(4);
        assertThat(sum(credits, "total")).isEqualTo(total);
        for (JsonNode invoice : invoices) {
            List<JsonNode> against = credits.stream()
                    .filter(one -> one.path("issuer")
                            .path("id")
                            .equals(invoice.path("issuer").path("id")))
                    .toList();
            assertThat(sum(against, "total")).isEqualTo(invoice.path("total").asLong());
            assertThat(sum(against, "vatTotal"))
                    .isEqualTo(invoice.path("vatTotal").asLong());
            assertThat(against)
                    .allSatisfy(one -> assertThat(one.path("about").path(0)).isEqualTo(invoice.path("number")));
        }
        assertThat(of(end, "INVOICE")).isEqualTo(invoices);
    }

    /** Some of the first line; or that and everything else. */
    private void piecesGoBack(JsonNode order, int pieces, boolean all) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (JsonNode line : order.path("lines")) {
            boolean first = line.path("title").path("fr").asText().equals("Tasse de thé");
            if (first || all) {
                lines.append(lines.isEmpty() ? "" : ",")
                        .append("{'line':'" + line.path("id").asText() + "','quantity':"
                                + (first ? pieces : line.path("quantity").asInt()) + "}");
            }
        }
        StringBuilder parcels = new StringBuilder();
        for (JsonNode parcel : order.path("parcels")) {
            parcels.append(parcels.isEmpty() ? "" : ",")
                    .append("'" + parcel.path("id").asText() + "'");
        }
        shopper.send(
                        "POST",
                        "/orders/" + order.path("id").asText() + "/refunds" + Shopper.HERE,
                        "{'lines':[" + lines + "],'deliveries':[" + (all ? parcels : "")
                                + "],'restock':true,'reason':'broken','by':'Amina'}")
                .expect(201);
        orders.money(order, "DONE");
    }

    void theySayForEverWhatTheySaid(long potter) throws Exception {
        JsonNode order = orders.order("CARD", stalls.product(potter, "Coupe", "60", 3), 1);
        JsonNode before = documents(shopper, order);
        database.ask("UPDATE riwaq_maker SET ice = '002136093000040', place = 'Tanger' WHERE maker_id = " + potter
                + " RETURNING 1");
        database.ask("UPDATE riwaq_cart SET contact = replace(contact, 'Salma', 'Eve') WHERE cart_id::text = '"
                + order.path("cart").asText() + "' RETURNING 1");
        assertThat(documents(other, order)).isEqualTo(before);
        for (String change : List.of(
                "UPDATE riwaq_document SET total = 1 RETURNING 1",
                "DELETE FROM riwaq_document RETURNING 1",
                "WITH none AS (SELECT 1) SELECT 1; TRUNCATE riwaq_document")) {
            assertThatThrownBy(() -> database.ask(change))
                    .as(change)
                    .hasMessageContaining("neither changed nor removed");
        }
        String path = "/orders/" + order.path("number").asText() + "/documents";
        assertThat(shopper.send("PUT", path + "?storefront=other", null, null)
                        .expect(404)
                        .code())
                .isEqualTo("order.unknown");
        assertThat(shopper.send("PUT", path, null, null).expect(400).code()).isEqualTo("request.bad-field");
        shopper.send("PUT", "/orders/R26-NOSUCH00/documents" + Shopper.HERE, null, null)
                .expect(404);
    }

    void ofCashTheyAreMadeWhenItWasReceived(long potter) throws Exception {
        JsonNode order = orders.order("CASH_ON_DELIVERY", stalls.product(potter, "Jatte", "75", 3), 1);
        assertThat(documents(shopper, order)).isEmpty();
        shopper.send(
                        "POST",
                        "/orders/" + order.path("id").asText() + "/cash" + Shopper.HERE,
                        "{'amount':" + order.path("totals").path("total").asLong()
                                + ",'where':'DELIVERY','by':'Amina'}")
                .expect(200);
        // Nobody asks: they are made all the same.
        String made = "SELECT count(*) FROM riwaq_document WHERE riwaq_order_id::text = '"
                + order.path("id").asText() + "'";
        for (int i = 0; i < 300 && !database.ask(made).equals(List.of("2")); i++) {
            Thread.sleep(100);
        }
        assertThat(documents(shopper, order)).hasSize(2);
    }

    void inTheAdminTheyAreListedByOrderAndOpenedByWhoMay(RunningEngine engine, long potter) throws Exception {
        JsonNode order = orders.order("CARD", stalls.product(potter, "Encensoir", "75", 3), 1);
        String number = order.path("number").asText();
        JsonNode invoice = of(documents(shopper, order), "INVOICE").get(0);
        AdminBrowser admin = new AdminBrowser(engine);
        admin.login("admin", "un mot de passe pour tous");
        assertThat(admin.get("/order-documents?orderNumber=" + number).body())
                .contains(invoice.path("number").asText(), "Invoice", "Receipt")
                .doesNotContain("data-fieldvalue=\"CREDIT_NOTE\"");
        String key = database.ask("SELECT document_no FROM riwaq_document WHERE document_id::text = '"
                        + invoice.path("id").asText() + "'")
                .get(0);
        String paper = "/riwaq/documents/" + invoice.path("id").asText() + ".pdf";
        assertThat(admin.get("/order-documents/" + key).body()).contains(paper, "Money of the order");
        String stock = database.ask("SELECT order_id FROM riwaq_order WHERE number = '" + number + "'")
                .get(0);
        assertThat(admin.get("/order-money/" + stock).body()).contains("/order-documents?orderNumber=" + number);
        assertThat(admin.get("/order/" + stock).body())
                .contains("/order-money?number=" + number, "/parcels?number=" + number);
        assertThat(admin.get("/riwaq/documents/" + java.util.UUID.randomUUID() + ".pdf")
                        .statusCode())
                .isEqualTo(404);

        // A storefront answers while somebody waits; the second time its address is another.
        for (String page : List.of("/order-documents?a=1", "/order-documents?a=2")) {
            ExecutorService person = Executors.newSingleThreadExecutor();
            try {
                Future<java.net.http.HttpResponse<String>> opened = person.submit(() -> admin.get(paper));
                signs(engine.admin("/admin" + page), invoice.path("id").asText(), order);
                assertThat(opened.get().uri().toString()).endsWith(page);
            } finally {
                person.shutdown();
            }
        }
        AdminBrowser merchant = new AdminBrowser(engine);
        merchant.login("approbatrice", "un mot de passe pour tous");
        assertThat(merchant.get("/order-documents").statusCode()).isEqualTo(200);
        AdminBrowser preparer = new AdminBrowser(engine);
        preparer.login("preparatrice", "un mot de passe pour tous");
        assertThat(preparer.get(paper).statusCode()).isEqualTo(403);
        assertThat(preparer.get("/order-documents").statusCode()).isEqualTo(403);
    }

    private void signs(String address, String document, JsonNode order) throws Exception {
        String holder = java.util.UUID.randomUUID().toString();
        for (int i = 0; i < 100; i++) {
            JsonNode work = shopper.send(
                            "POST",
                            "/work/claims",
                            "{'kinds':['LINK'],'holder':'" + holder + "','leaseSeconds':60,'limit':9}",
                            null)
                    .expect(200)
                    .body()
                    .path("items");
            if (!work.isEmpty()) {
                assertThat(work.get(0).path("subject").asText()).isEqualTo(document);
                assertThat(work.get(0).path("order").asText())
                        .isEqualTo(order.path("id").asText());
                assertThat(work.get(0).path("lang").asText()).isEqualTo("en");
                shopper.send(
                                "POST",
                                "/work/" + work.get(0).path("id").asText() + "/report",
                                "{'holder':'" + holder + "','result':'DONE','reference':'" + address + "'}",
                                null)
                        .expect(204);
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Nobody wants an address");
    }

    void theirNumbersHaveNoGaps(long potter) throws Exception {
        String cup = stalls.product(potter, "Gobelet", "20", 100);
        JsonNode unpaid = orders.order("CASH_ON_DELIVERY", cup, 1);
        String maker = database.ask("SELECT public_id FROM riwaq_maker WHERE maker_id = " + potter)
                .get(0);
        ExecutorService crowd = Executors.newFixedThreadPool(24);
        try (Connection giving = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            // A number is given and not yet sure; whoever wants the next has to wait.
            giving.setAutoCommit(false);
            String given = invoiceOf(giving, unpaid, maker);
            List<Future<JsonNode>> placed = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                placed.add(crowd.submit(() -> orders.order("CARD", cup, 1)));
            }
            List<JsonNode> paid = new ArrayList<>();
            for (Future<JsonNode> one : placed) {
                paid.add(one.get());
            }
            List<Future<JsonNode>> asked = new ArrayList<>();
            for (int i = 0; i < paid.size(); i++) {
                Shopper who = i % 2 == 0 ? shopper : other;
                JsonNode order = paid.get(i);
                asked.add(crowd.submit(() -> documents(who, order)));
            }
            Thread.sleep(500);
            assertThat(asked).noneMatch(Future::isDone);
            giving.rollback();
            List<String> numbers = new ArrayList<>();
            for (Future<JsonNode> one : asked) {
                assertThat(one.get()).hasSize(2);
                numbers.add(of(one.get(), "INVOICE").get(0).path("number").asText());
            }
            assertThat(numbers).doesNotHaveDuplicates().contains(given);
        } finally {
            crowd.shutdown();
        }
        assertThat(database.ask(GAPS)).isEmpty();
        assertThat(database.ask(OLDER_THAN_THE_ONE_BEFORE)).isEmpty();
    }

    /** Written past the engine, with a number and a date of its own: neither counts. */
    private static String invoiceOf(Connection connection, JsonNode order, String maker) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "INSERT INTO riwaq_document (document_id, kind, issuer, zone, year, serial, number, issued_at,"
                                + " riwaq_order_id, total, vat, content) VALUES (gen_random_uuid(), 'INVOICE', '"
                                + maker
                                + "', 'Africa/Casablanca', 1999, 777, 'F1999-00777', '1999-01-01', '"
                                + order.path("id").asText() + "', 0, 0, '{}') RETURNING number, serial, year")) {
            row.next();
            assertThat(row.getInt("serial")).isLessThan(777);
            assertThat(row.getInt("year")).isGreaterThan(2025);
            return row.getString("number");
        }
    }
}
