package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Refused;

/** What becomes of a payment intent once it is confirmed: it depends on the card alone. */
public final class Paying {
    private final Store store;
    private final Events events;
    private final Charges charges;
    private final Disputes disputes;
    private final Delays delays;

    Paying(Store store, Events events, Charges charges, Disputes disputes, Delays delays) {
        this.store = store;
        this.events = events;
        this.charges = charges;
        this.disputes = disputes;
        this.delays = delays;
    }

    /** How a confirmation asks for the shopper's bank. */
    record Manner(String returnUrl, boolean bySdk, boolean refuseAction, String url) {}

    /** @throws Refused when the card is declined; the intent is changed all the same */
    void confirm(ObjectNode intent, ObjectNode method, Manner manner) {
        intent.put("payment_method", Json.text(method, "id"));
        intent.putNull("last_payment_error");
        intent.putNull("next_action");
        TestCard card = PaymentMethods.card(method);
        if (card.authenticates()) {
            if (manner.refuseAction())
                decline(intent, method, false, CardErrors.error("authentication_required", null));
            else askTheBank(intent, manner);
        } else charge(intent, method, false).ifPresent(Paying::raise);
    }

    private static void raise(Refused declined) {
        throw declined;
    }

    private void askTheBank(ObjectNode intent, Manner manner) {
        String page = manner.url() + "/3ds/" + Json.text(intent, "id") + "?client_secret="
                + Json.text(intent, "client_secret");
        ObjectNode action = manner.bySdk() || manner.returnUrl() == null
                ? Json.object(
                        "type",
                        "use_stripe_sdk",
                        "use_stripe_sdk",
                        Json.object("type", "three_d_secure_redirect", "stripe_js", page))
                : Json.object(
                        "type",
                        "redirect_to_url",
                        "redirect_to_url",
                        Json.object("return_url", manner.returnUrl(), "url", page));
        intent.set("next_action", action);
        intent.put("_return_url", manner.returnUrl());
        become(intent, "requires_action");
        events.happened("payment_intent.requires_action", intent);
    }

    /** The shopper told their bank that it is them, or that it is not. */
    void authenticated(ObjectNode intent, boolean accepted) {
        if (!Json.text(intent, "status").equals("requires_action"))
            throw Refused.rule("payment_intent_unexpected_state", "This payment waits for no confirmation.");
        ObjectNode method = store.find(Json.text(intent, "payment_method")).orElseThrow();
        intent.putNull("next_action");
        if (accepted) charge(intent, method, true);
        else failed(intent, method, CardErrors.notAuthenticated());
    }

    /** @return why not */
    private Optional<Refused> charge(ObjectNode intent, ObjectNode method, boolean authenticated) {
        TestCard card = PaymentMethods.card(method);
        boolean later = card.does(TestCard.What.PAYS_LATER) || card.does(TestCard.What.FAILS_LATER);
        if (later) {
            intent.put(Store.DUE, store.nowMillis() + delays.processing().toMillis());
            become(intent, "processing");
            events.happened("payment_intent.processing", intent);
            return Optional.empty();
        }
        if (card.does(TestCard.What.IS_DECLINED) || card.does(TestCard.What.AUTHENTICATES_IN_VAIN))
            return Optional.of(
                    declined(intent, method, authenticated, CardErrors.error(card.code(), card.declineCode())));
        succeed(intent, method, authenticated);
        return Optional.empty();
    }

    private void succeed(ObjectNode intent, ObjectNode method, boolean authenticated) {
        boolean capture = !Json.text(intent, "capture_method").equals("manual");
        ObjectNode charge = charges.succeed(intent, method, authenticated, capture);
        intent.put("latest_charge", Json.text(charge, "id"));
        if (capture) {
            intent.put("amount_received", intent.path("amount").asLong());
            become(intent, "succeeded");
            events.happened("payment_intent.succeeded", intent);
        } else {
            intent.put("amount_capturable", intent.path("amount").asLong());
            become(intent, "requires_capture");
            events.happened("payment_intent.amount_capturable_updated", intent);
        }
        if (Charges.card(charge).does(TestCard.What.IS_DISPUTED)) disputes.open(charge);
    }

    private void decline(ObjectNode intent, ObjectNode method, boolean authenticated, ObjectNode error) {
        throw declined(intent, method, authenticated, error);
    }

    private Refused declined(ObjectNode intent, ObjectNode method, boolean authenticated, ObjectNode error) {
        ObjectNode charge = charges.fail(intent, method, authenticated, error);
        intent.put("latest_charge", Json.text(charge, "id"));
        error.put("charge", Json.text(charge, "id"));
        failed(intent, method, error);
        ObjectNode told = error.deepCopy();
        told.set("payment_method", Json.shown(method));
        return Refused.card(told).about(intent);
    }

    private void failed(ObjectNode intent, ObjectNode method, ObjectNode error) {
        ObjectNode last = error.deepCopy();
        last.set("payment_method", Json.shown(method));
        intent.set("last_payment_error", last);
        intent.putNull("payment_method");
        become(intent, "requires_payment_method");
        events.happened("payment_intent.payment_failed", intent);
    }

    /** What was processing is decided. */
    void settle(ObjectNode intent) {
        ObjectNode method = store.find(Json.text(intent, "payment_method")).orElseThrow();
        intent.remove(Store.DUE);
        TestCard card = PaymentMethods.card(method);
        if (card.does(TestCard.What.FAILS_LATER))
            declined(intent, method, false, CardErrors.error("card_declined", "generic_decline"));
        else succeed(intent, method, false);
    }

    private void become(ObjectNode intent, String status) {
        intent.put("status", status);
        store.put(intent);
    }
}
