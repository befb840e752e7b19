package org.riwaq.stripedouble.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.riwaq.stripedouble.wire.Json;

/** What a shopper sees: the script for the shop's page, the card's frame, the bank's page. */
final class ShopperPages {
    private ShopperPages() {}

    /** @param script with {@code const texts = {}} in it */
    static String script(String script) {
        Map<String, Object> texts = new LinkedHashMap<>();
        for (Words words : Words.all())
            texts.put(
                    words.language(),
                    Map.of("frameTitle", words.text("frame.title"), "bankTitle", words.text("bank.title")));
        return script.replace(
                "const texts = {};",
                "const texts = " + Json.whole(Json.object("all", texts).get("all")) + ";");
    }

    static String frame(Words words, boolean hidden) {
        Map<String, String> texts = words.below("error.");
        // "</" would end the element early.
        String data = Json.whole(Json.object("all", texts).get("all")).replace("<", "\\u003c");
        Html body = new Html().raw("<script type=\"application/json\" id=\"texts\">" + data + "</script>");
        if (hidden) body.raw("<p id=\"problem\"></p>");
        else card(body, words);
        return Html.page(
                words,
                words.text("frame.title"),
                body.raw("<script type=\"module\" src=\"/js/frame.js\"></script>")
                        .toString());
    }

    private static void card(Html body, Words words) {
        body.raw("<form class=\"card\" novalidate>");
        field(body, words, "number", "cc-number", "1234 1234 1234 1234", "wide");
        field(body, words, "expiry", "cc-exp", "12 / 34", "half");
        field(body, words, "cvc", "cc-csc", "123", "half");
        body.raw("<p id=\"problem\" class=\"wide\" role=\"alert\"></p></form>");
    }

    private static void field(Html body, Words words, String name, String autocomplete, String example, String width) {
        body.open("div", "class", width)
                .element("label", words.text("frame." + name), "for", name)
                .open(
                        "input",
                        "id",
                        name,
                        "name",
                        name,
                        "autocomplete",
                        autocomplete,
                        "inputmode",
                        "numeric",
                        "required",
                        "",
                        "placeholder",
                        example,
                        "aria-describedby",
                        "problem")
                .raw("</div>");
    }

    /** @param action where the answer goes */
    static String bank(Words words, ObjectNode intent, String action) {
        Html body = new Html().raw("<main class=\"bank\">").element("h1", words.text("bank.title"));
        body.element("p", words.text("bank.question", amount(words, intent)))
                .element("p", words.text("bank.double"), "class", "notice")
                .open("form", "method", "post", "action", action, "class", "choices")
                .element("button", words.text("bank.accept"), "name", "answer", "value", "accept")
                .element("button", words.text("bank.refuse"), "name", "answer", "value", "refuse", "class", "quiet")
                .raw("</form></main><script type=\"module\" src=\"/js/bank.js\"></script>");
        return Html.page(words, words.text("bank.title"), body.toString());
    }

    static String answered(Words words) {
        Html body = new Html()
                .raw("<main class=\"bank\">")
                .element("h1", words.text("bank.title"))
                .element("p", words.text("bank.answered"))
                .raw("</main><script type=\"module\" src=\"/js/answered.js\"></script>");
        return Html.page(words, words.text("bank.title"), body.toString());
    }

    static String amount(Words words, ObjectNode object) {
        String code = object.path("currency").asText().toUpperCase(Locale.ROOT);
        int decimals = Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
        BigDecimal amount = BigDecimal.valueOf(object.path("amount").asLong(), decimals);
        return words.text("amount", amount, code);
    }
}
