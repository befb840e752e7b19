package org.riwaq.engine.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riwaq.engine.host.Shopper.Answer;

/** Refunds that were made, and that shoppers' banks sent back days later, for {@link CheckoutIT} and its engines. */
final class MoneyThatCameBack {
    private final Database database;
    private final Stalls stalls;
    private final AfterTheOrder orders;
    private final Shopper shopper;
    private final AdminBrowser admin;

    MoneyThatCameBack(Database database, Stalls stalls, AfterTheOrder orders, RunningEngine engine) throws Exception {
        this.database = database;
        this.stalls = stalls;
        this.orders = orders;
        this.shopper = new Shopper(engine);
        this.admin = new AdminBrowser(engine);
        admin.login("admin", "un mot de passe pour tous");
    }

    private String one(String sql) throws Exception {
        return database.ask(sql).get(0);
    }

    /** As a storefront does it; the row of work. */
    private String refunded(JsonNode order, String reference) throws Exception {
        String holder = UUID.randomUUID().toString();
        for (JsonNode work : shopper.send(
                        "POST",
                        "/work/claims",
                        "{'kinds':['REFUND'],'holder':'" + holder + "','leaseSeconds':5,'limit':100}",
                        null)
                .expect(200)
                .body()
                .path("items")) {
            if (work.path("order").asText().equals(order.path("id").asText())) {
                String id = work.path("id").asText();
                shopper.send(
                                "POST",
                                "/work/" + id + "/report",
                                "{'holder':'" + holder + "','result':'DONE','reference':'" + reference + "'}",
                                null)
                        .expect(204);
                return id;
            }
        }
        throw new IllegalStateException("The engine wants no refund of " + order.path("number"));
    }

    private Answer cameBack(String work, String reference) throws Exception {
        return shopper.send(
                "POST",
                "/work/" + work + "/came-back",
                "{'reference':'" + reference + "','reason':'expired_or_canceled_card'}",
                null);
    }

    private String owed(String maker) throws Exception {
        return one("SELECT coalesce(sum(credit - debit), 0) FROM riwaq_ledger_entry WHERE owner = '" + maker + "'");
    }

    private void eventually(String sql, String expected) throws Exception {
        for (int i = 0; i < 150 && !one(sql).equals(expected); i++) Thread.sleep(200);
        assertThat(one(sql)).isEqualTo(expected);
    }

    void aWholeRefundThatCameBackLeavesAPaidOrderThatIsNotCancelled(long potter) throws Exception {
        String maker = one("SELECT public_id FROM riwaq_maker WHERE maker_id = " + potter);
        JsonNode order = orders.order("CARD", stalls.product(potter, "Bonbonnière", "210", 3), 2);
        String id = order.path("id").asText();
        String page =
                "/order-money/" + one("SELECT order_id FROM riwaq_order WHERE riwaq_order_id::text = '" + id + "'");
        String booked = "SELECT count(*) FROM riwaq_ledger_booking WHERE source = 'ORDER' AND source_id = '" + id + "'";
        eventually(booked, "1");
        String before = owed(maker);

        press(page, Map.of("action", "REFUND_AND_RESTOCK", "reason", "withdrawal"));
        assertThat(stands(id)).isEqualTo("CANCELLED PAID CANCELLED");
        String work = refunded(order, "re_late");
        assertThat(stands(id)).isEqualTo("CANCELLED REFUNDED CANCELLED");
        String refund = one("SELECT refund_id FROM riwaq_refund WHERE riwaq_order_id::text = '" + id + "'");
        eventually("SELECT count(*) FROM riwaq_ledger_booking WHERE source_id = '" + refund + "'", "1");
        assertThat(owed(maker)).isNotEqualTo(before);

        assertThat(cameBack(work, "re_other").expect(409).code()).isEqualTo("work.other-reference");
        assertThat(cameBack(UUID.randomUUID().toString(), "re_late").expect(404).code())
                .isEqualTo("work.unknown");
        for (int told = 0; told < 2; told++) cameBack(work, "re_late").expect(204);
        assertThat(stands(id)).isEqualTo("PLACED PAID SUBMITTED");
        assertThat(one("SELECT p.state FROM riwaq_payment p JOIN riwaq_order o USING (payment_id)"
                        + " WHERE o.riwaq_order_id::text = '" + id + "'"))
                .isEqualTo("PAID");
        assertThat(database.ask("SELECT topic FROM riwaq_work WHERE kind = 'MAIL' AND topic LIKE 'REFUND%'"
                        + " AND riwaq_order_id::text = '" + id + "'"))
                .containsExactly("REFUND_CAME_BACK");
        eventually("SELECT count(*) FROM riwaq_ledger_booking WHERE source_id = '" + refund + "'", "2");
        assertThat(owed(maker)).isEqualTo(before);
        assertThat(admin.get(page).body())
                .contains("the card is expired or closed", "Refused, to be given back (MAD)", "Parcels of the order");

        assertThat(press(page, Map.of("action", "BY_HAND"))).contains("This field is needed, or cannot be read.");
        press(page, Map.of("action", "ASK_AGAIN"));
        String second = refunded(order, "re_again");
        assertThat(second).isNotEqualTo(work);
        assertThat(stands(id)).isEqualTo("CANCELLED REFUNDED CANCELLED");
        cameBack(second, "re_again").expect(204);
        press(page, Map.of("action", "BY_HAND", "note", "cheque 123"));
        assertThat(stands(id)).isEqualTo("CANCELLED REFUNDED CANCELLED");
        assertThat(one("SELECT way || ' ' || note FROM riwaq_refund WHERE refund_id = '" + refund + "'"))
                .isEqualTo("CASH cheque 123");
        eventually(
                "SELECT coalesce(sum(goods + makers_delivery), 0) FROM riwaq_settlement_line WHERE riwaq_order_id::text = '"
                        + id + "'",
                "0");
        eventually(
                "SELECT count(*) FROM riwaq_document WHERE kind = 'CREDIT_NOTE' AND refund_id = '" + refund + "'", "1");
        assertThat(database.ask(
                        "SELECT 1 FROM riwaq_ledger_entry GROUP BY booking_id HAVING sum(debit) <> sum(credit)"))
                .isEmpty();
    }

    /** The bank's no is heard before the process that asked has told anybody. */
    void aRefundThatCameBackBeforeItWasReportedIsRefused(long potter) throws Exception {
        JsonNode order = orders.order("CARD", stalls.product(potter, "Coupelle", "40", 3), 1);
        String id = order.path("id").asText();
        shopper.send(
                        "POST",
                        "/orders/" + id + "/refunds" + Shopper.HERE,
                        "{'lines':[],'goodwill':500,'reason':'sorry','by':'Amina'}")
                .expect(201);
        String work =
                one("SELECT work_id FROM riwaq_work WHERE kind = 'REFUND' AND riwaq_order_id::text = '" + id + "'");
        cameBack(work, "re_fast").expect(204);
        JsonNode refund = orders.read(id).path("refunds").get(0);
        assertThat(List.of(refund.path("state").asText(), refund.path("refusal").asText()))
                .containsExactly("REFUSED", "expired_or_canceled_card");
    }

    private String stands(String order) throws Exception {
        return one("SELECT o.state || ' ' || o.payment_state || ' ' || b.order_status FROM riwaq_order o"
                + " JOIN blc_order b USING (order_id) WHERE o.riwaq_order_id::text = '" + order + "'");
    }

    private String press(String page, Map<String, String> values) throws Exception {
        Map<String, String> form = AdminBrowser.form(admin.get(page).body());
        values.forEach((name, value) -> form.put("fields['" + name + "'].value", value));
        return admin.post(page, form).body();
    }
}
