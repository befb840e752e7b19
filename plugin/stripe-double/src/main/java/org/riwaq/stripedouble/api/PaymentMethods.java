package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Form;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** Cards, from a test token or typed by a shopper. */
final class PaymentMethods {
    private static final int LAST = 4;
    private final Store store;
    final Shelf shelf;

    PaymentMethods(Store store) {
        this.store = store;
        this.shelf = new Shelf(store, "payment_method", "/v1/payment_methods");
    }

    /** The one of an id, or a new one of a test token. */
    ObjectNode named(Call call, String name) {
        Optional<TestCard> card = TestCard.ofToken(name);
        if (card.isEmpty()) return shelf.get(call, name, "payment_method");
        return keep(call, card.get().number(), card.get(), 12, year() + 5);
    }

    static TestCard card(ObjectNode method) {
        return TestCard.valueOf(method.path("_card").asText());
    }

    private int year() {
        return java.time.Instant.ofEpochSecond(store.now())
                .atZone(ZoneOffset.UTC)
                .getYear();
    }

    ObjectNode create(Call call) {
        Form form = call.form();
        if (!form.required("type").equals("card"))
            throw Refused.parameter(null, "type", "This server knows payment methods of the type card alone.");
        if (!call.byShopper())
            throw Refused.rule(
                    null,
                    "A card number never goes through your server: send it with the publishable key, or use a token.");
        String number = form.required("card[number]").replace(" ", "");
        if (!TestCard.isWellFormed(number)) throw wrong("incorrect_number", "number");
        int month = (int) form.number("card[exp_month]", 0);
        int year = (int) form.number("card[exp_year]", 0);
        checkExpiry(month, year < 100 ? year + 2000 : year);
        if (!form.get("card[cvc]", "").matches("[0-9]{3,4}")) throw wrong("invalid_cvc", "cvc");
        TestCard card = TestCard.ofNumber(number).orElseThrow(PaymentMethods::unknownCard);
        ObjectNode method = keep(call, number, card, month, year < 100 ? year + 2000 : year);
        method.set("metadata", Metadata.of(form));
        return store.put(method);
    }

    private void checkExpiry(int month, int year) {
        if (month < 1 || month > 12) throw wrong("invalid_expiry_month", "exp_month");
        YearMonth now =
                YearMonth.from(java.time.Instant.ofEpochSecond(store.now()).atZone(ZoneOffset.UTC));
        if (YearMonth.of(year, month).isBefore(now) || year > now.getYear() + 50)
            throw wrong("invalid_expiry_year", "exp_year");
    }

    private static Refused wrong(String code, String param) {
        ObjectNode error = CardErrors.error(code, null);
        error.put("param", param);
        return Refused.card(error);
    }

    private static Refused unknownCard() {
        return Refused.card(CardErrors.error("card_declined", "test_mode_live_card"));
    }

    private ObjectNode keep(Call call, String number, TestCard card, int month, int year) {
        Form form = call.form();
        ObjectNode face = Json.object(
                "brand", card.brand(),
                "checks",
                        Json.object(
                                "address_line1_check", null, "address_postal_code_check", null, "cvc_check", "pass"),
                "country", "US",
                "display_brand", card.brand(),
                "exp_month", month,
                "exp_year", year,
                "fingerprint", Integer.toString(number.hashCode(), Character.MAX_RADIX),
                "funding", card == TestCard.VISA_DEBIT ? "debit" : "credit",
                "generated_from", null,
                "last4", number.substring(number.length() - LAST),
                "networks", Json.object("available", List.of(card.brand()), "preferred", null),
                "three_d_secure_usage", Json.object("supported", true),
                "wallet", null);
        return store.put(Json.object(
                "id",
                store.newId("pm"),
                "object",
                "payment_method",
                "allow_redisplay",
                "unspecified",
                "billing_details",
                billing(form),
                "card",
                face,
                "created",
                store.now(),
                "customer",
                null,
                "livemode",
                false,
                "metadata",
                Json.object(),
                "type",
                "card",
                "_card",
                card.name(),
                "_account",
                call.account()));
    }

    private static ObjectNode billing(Form form) {
        ObjectNode address = Json.object();
        for (String part : List.of("city", "country", "line1", "line2", "postal_code", "state"))
            address.put(part, form.get("billing_details[address][" + part + "]"));
        ObjectNode billing = Json.object("address", address);
        for (String part : List.of("email", "name", "phone"))
            billing.put(part, form.get("billing_details[" + part + "]"));
        return billing;
    }

    ObjectNode attach(Call call, ObjectNode customer) {
        ObjectNode method = named(call, call.id());
        method.set("customer", customer.get("id"));
        return store.put(method);
    }

    ObjectNode detach(Call call) {
        ObjectNode method = shelf.get(call);
        method.putNull("customer");
        return store.put(method);
    }

    /** How a charge tells what it was paid with. */
    static ObjectNode details(ObjectNode method, boolean authenticated) {
        ObjectNode card = ((ObjectNode) method.get("card")).deepCopy();
        card.remove(List.of("networks", "three_d_secure_usage", "generated_from", "display_brand"));
        card.put("network", card.path("brand").asText().toLowerCase(Locale.ROOT));
        card.set("three_d_secure", authenticated ? Json.object("result", "authenticated", "version", "2.2.0") : null);
        return Json.object("card", card, "type", "card");
    }
}
