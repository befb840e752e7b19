package org.riwaq.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riwaq.launcher.Market;
import org.riwaq.launcher.Part;

/** Money after the order, with an engine, a storefront and the double of Stripe: makers are paid, refunds come back. */
@ExtendWith(WholeMarket.class)
class MoneyStoryIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Market market;
    private final HttpClient http = HttpClient.newHttpClient();
    private Connection database;
    private Merchant admin;
    private Buyer buyer;
    private String number;

    MoneyStoryIT(Market market) {
        this.market = market;
    }

    @BeforeEach
    void anOrderIsPaidByCard() throws Exception {
        for (Part part : Part.values()) if (!market.isRunning(part)) market.start(part);
        Shopper shopper = Shopper.at(market);
        Seen.soon("all is well", () -> shopper.get("/actuator/health").statusCode() == 200);
        database = DriverManager.getConnection(
                market.database().url(),
                market.database().user(),
                market.database().password());
        admin = Merchant.at(market);
        buyer = Buyer.at(market);
        for (JsonNode one : shopper.products("lang=fr&availability=IN_STOCK&sort=price&limit=30")
                .path("items")) if (buyer.put(one.path("id").asText()).statusCode() == 201) break;
        buyer.toBeBroughtHome();
        JsonNode payment = Buyer.json(buyer.begin("CARD", Buyer.key()));
        buyer.confirm(payment, "pm_card_visa");
        number = buyer.look(payment).at("/order/number").asText();
        assertThat(number).isNotEmpty();
    }

    @AfterEach
    void closeBooks() throws SQLException {
        if (database != null) database.close();
    }

    @Test
    void aMakerIsPaidByTransferAndWhatIsTakenBackIsOwedAgain() throws Exception {
        String maker = one("SELECT maker_id FROM riwaq_maker m JOIN riwaq_parcel p ON p.maker::text = m.public_id"
                + " JOIN riwaq_order o USING (riwaq_order_id) WHERE o.number = '" + number + "'");
        String account = stripe(
                        "/v1/accounts",
                        "type=express&country=FR&capabilities[transfers][requested]=true&capabilities[card_payments][requested]=true")
                .path("id")
                .asText();
        Merchant second = secondPerson();
        admin.save(admin.creating("payout-accounts", "")
                .with("maker", maker)
                .with("method", "STRIPE")
                .with("account", account));
        press(second, "payout-accounts/" + maker, "CONFIRM", "");
        String due = "SELECT state FROM riwaq_maker_due WHERE maker_id = " + maker;
        Seen.soon("the maker can be paid", () -> one(due).equals("READY"));
        String owed = one("SELECT payable FROM riwaq_maker_due WHERE maker_id = " + maker);

        press(admin, "payouts-due/" + maker, "PAY", "");
        String its = " FROM riwaq_payout WHERE destination = '" + account + "'";
        String batch = "payout-batches/" + one("SELECT payout_batch_id" + its);
        press(second, batch, "APPROVE", "");
        press(admin, batch, "SEND", "");
        Seen.soon("Stripe's yes is told", () -> one("SELECT state" + its).equals("CONFIRMED"));
        JsonNode sent = stripe("/v1/transfers/" + one("SELECT reference" + its), null);
        assertThat(sent.path("destination").asText()).isEqualTo(account);
        assertThat(sent.path("amount").asText()).isEqualTo(owed);
        assertThat(one(due)).isEqualTo("NOTHING");

        press(admin, "payouts/" + one("SELECT payout_no" + its), "RETURN", "compte clos");
        Seen.soon("it is taken back", () -> one("SELECT state" + its).equals("RETURNED"));
        assertThat(stripe("/v1/transfers/" + sent.path("id").asText(), null)
                        .path("amount_reversed")
                        .asText())
                .isEqualTo(owed);
        assertThat(one(due)).isEqualTo("READY");
        assertThat(one("SELECT payable FROM riwaq_maker_due WHERE maker_id = " + maker))
                .isEqualTo(owed);
        assertThat(one("SELECT count(*) FROM (SELECT booking_id FROM riwaq_ledger_entry GROUP BY 1"
                        + " HAVING sum(debit) <> sum(credit)) wrong"))
                .isEqualTo("0");
    }

    @Test
    void aRefundThatTheBankSendsBackIsOwedToTheShopperAgain() throws Exception {
        String order = " FROM riwaq_order WHERE number = '" + number + "'";
        String stands = "SELECT state || ' ' || payment_state" + order;
        String money = "order-money/" + one("SELECT order_id" + order);
        AdminForm back = admin.form(money);
        admin.save(back.with("action", "REFUND_AND_RESTOCK").with("reason", "rétractation"));
        Seen.soon("the money went", () -> one(stands).equals("CANCELLED REFUNDED"));

        String refund = one("SELECT r.reference FROM riwaq_refund r JOIN riwaq_order o USING (riwaq_order_id)"
                + " WHERE o.number = '" + number + "'");
        assertThat(http.send(
                                HttpRequest.newBuilder(market.stripe().resolve("/control/refund-failed"))
                                        .header("Content-Type", FORM)
                                        .POST(HttpRequest.BodyPublishers.ofString("id=" + refund))
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isLessThan(400);
        Seen.soon("the webhook tells the engine", () -> one(stands).equals("PLACED PAID"));
        assertThat(buyer.order(buyer.cart().path("order")).path("paymentState").asText())
                .isEqualTo("PAID");
        assertThat(one("SELECT refusal || ' ' || not_returned FROM riwaq_order_screen WHERE number = '" + number + "'"))
                .startsWith("expired_or_canceled_card ");
        Seen.soon(
                "the shopper gets a letter",
                () -> one("SELECT count(*) FROM riwaq_work w JOIN riwaq_order o"
                                + " USING (riwaq_order_id) WHERE w.topic = 'REFUND_CAME_BACK' AND w.state = 'DONE'"
                                + " AND o.number = '" + number + "'")
                        .equals("1"));

        admin.save(admin.form(money).with("action", "BY_HAND").with("note", "chèque 77"));
        assertThat(one(stands)).isEqualTo("CANCELLED REFUNDED");
    }

    private Merchant secondPerson() throws Exception {
        run("INSERT INTO blc_admin_user (admin_user_id, active_status_flag, email, login, name, password) SELECT -7300,"
                + " true, 'second@riwaq.example', 'signataire', 'signataire', password FROM blc_admin_user WHERE login = '"
                + market.adminUser() + "' ON CONFLICT DO NOTHING");
        run("INSERT INTO blc_admin_user_role_xref (admin_user_id, admin_role_id) SELECT -7300, admin_role_id"
                + " FROM blc_admin_role WHERE name = 'ROLE_RIWAQ_DIRECTORATE' ON CONFLICT DO NOTHING");
        return Merchant.at(market.admin(), "signataire", market.adminPassword());
    }

    private static void press(Merchant who, String page, String step, String reason) throws Exception {
        AdminForm form = who.form(page).with("action", step);
        who.save(reason.isEmpty() ? form : form.with("reason", reason));
    }

    /** @param form null: it is only read */
    private JsonNode stripe(String path, String form) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(market.stripe().resolve(path))
                .header("Authorization", "Bearer " + market.stripeSecretKey());
        if (form != null) {
            request.header("Content-Type", FORM).POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return JSON.readTree(http.send(request.build(), BodyHandlers.ofString()).body());
    }

    private String one(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
