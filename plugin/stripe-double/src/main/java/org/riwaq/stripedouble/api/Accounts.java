package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Form;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** Connected accounts: those whom the platform moves money to. They are active as soon as they are made. */
final class Accounts {
    // Countries where an account can be opened. Morocco is not among them.
    private static final Set<String> COUNTRIES = Set.of(
            "AE", "AT", "AU", "BE", "BG", "BR", "CA", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI",
            "GR", "HK", "HR", "HU", "IE", "IT", "JP", "LI", "LT", "LU", "LV", "MT", "MX", "MY", "NL", "NO", "NZ", "PL",
            "PT", "RO", "SE", "SG", "SI", "SK", "TH", "US");
    private static final List<String> CAPABILITIES = List.of("card_payments", "transfers");

    private final Store store;
    private final Events events;
    final Shelf shelf;

    Accounts(Store store, Events events) {
        this.store = store;
        this.events = events;
        this.shelf = new Shelf(store, "account", "/v1/accounts");
    }

    ObjectNode create(Call call) {
        Form form = call.form();
        String country = form.get("country", "US").toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country))
            throw Refused.parameter(
                    "country_unsupported", "country", "No account can be opened in the country '" + country + "'.");
        String type = form.get("type", "custom");
        if (!Set.of("custom", "express", "standard").contains(type))
            throw Refused.parameter(null, "type", "type is custom, express or standard.");
        String agreement = form.get("tos_acceptance[service_agreement]", "full");
        ObjectNode account = Json.object(
                "id", store.newId("acct"),
                "object", "account",
                "business_profile", Json.object(),
                "business_type", null,
                "capabilities", Json.object(),
                "charges_enabled", true,
                "country", country,
                "created", store.now(),
                "default_currency", form.get("default_currency", "usd").toLowerCase(Locale.ROOT),
                "details_submitted", true,
                "email", null,
                "external_accounts", Json.object("object", "list", "data", List.of(), "has_more", false, "url", ""),
                "future_requirements", requirements(),
                "metadata", Json.object(),
                "payouts_enabled", true,
                "requirements", requirements(),
                "settings", Json.object(),
                "tos_acceptance", Json.object("service_agreement", agreement),
                "type", type,
                "_account", call.account());
        change(account, call);
        events.happened("account.updated", store.put(account));
        return account;
    }

    private static ObjectNode requirements() {
        return Json.object(
                "currently_due", List.of(),
                "disabled_reason", null,
                "errors", List.of(),
                "eventually_due", List.of(),
                "past_due", List.of(),
                "pending_verification", List.of());
    }

    ObjectNode update(Call call) {
        ObjectNode account = shelf.get(call);
        change(account, call);
        events.happened("account.updated", store.put(account));
        return account;
    }

    private static void change(ObjectNode account, Call call) {
        ObjectNode capabilities = ((ObjectNode) account.get("capabilities")).deepCopy();
        for (String one : CAPABILITIES) {
            String asked = "capabilities[" + one + "][requested]";
            if (!call.form().has(asked)) continue;
            if (call.form().yes(asked)) capabilities.put(one, "active");
            else capabilities.remove(one);
        }
        boolean recipient = account.path("tos_acceptance")
                .path("service_agreement")
                .asText()
                .equals("recipient");
        if (capabilities.has("transfers") && !capabilities.has("card_payments") && !recipient)
            throw Refused.rule(
                    null,
                    "transfers cannot be requested without card_payments, except under the recipient service agreement.");
        Shelf.change(account, call, "email", "business_type");
        account.set("capabilities", capabilities);
        ObjectNode profile = (ObjectNode) account.get("business_profile");
        call.form().under("business_profile").forEach(profile::put);
    }
}
