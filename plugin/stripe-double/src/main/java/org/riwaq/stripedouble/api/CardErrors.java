package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.riwaq.stripedouble.wire.Json;

/** Why a card did not pay: codes as Stripe names them, sentences of ours. */
final class CardErrors {
    private static final Map<String, String> MESSAGES = Map.ofEntries(
            Map.entry("card_declined", "The card was declined."),
            Map.entry("insufficient_funds", "The card has too little money on it."),
            Map.entry("expired_card", "The card has expired."),
            Map.entry("incorrect_cvc", "The card's security code is wrong."),
            Map.entry("processing_error", "The bank could not process the card."),
            Map.entry("incorrect_number", "The card number is wrong."),
            Map.entry("invalid_expiry_month", "The month of expiry is wrong."),
            Map.entry("invalid_expiry_year", "The year of expiry is wrong."),
            Map.entry("invalid_cvc", "The card's security code is incomplete."),
            Map.entry("payment_intent_authentication_failure", "The shopper's bank did not confirm that it is them."),
            Map.entry("authentication_required", "The bank asks for the shopper, who is not there."));

    private CardErrors() {}

    /** @param declineCode may be null */
    static ObjectNode error(String code, String declineCode) {
        ObjectNode error = Json.object(
                "type",
                "card_error",
                "code",
                code,
                "message",
                MESSAGES.getOrDefault(declineCode == null ? code : declineCode, MESSAGES.get(code)));
        if (declineCode != null) error.put("decline_code", declineCode);
        return error;
    }

    /** The shopper did not pass 3-D Secure: no charge was tried. */
    static ObjectNode notAuthenticated() {
        ObjectNode error = error("payment_intent_authentication_failure", null);
        error.put("type", "invalid_request_error");
        return error;
    }
}
