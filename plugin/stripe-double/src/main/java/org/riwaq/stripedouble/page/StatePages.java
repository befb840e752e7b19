package org.riwaq.stripedouble.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.riwaq.stripedouble.api.TestCard;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.webhook.Deliveries;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Operation;
import org.riwaq.stripedouble.wire.Operations;

/** What whoever integrates sees: all that is there, buttons for what only a bank or a shopper can do, and the limits. */
final class StatePages {
    private static final int SHOWN = 50;
    private static final List<String> KINDS = List.of(
            "payment_intent",
            "charge",
            "refund",
            "dispute",
            "transfer",
            "payout",
            "account",
            "customer",
            "webhook_endpoint");
    private final Store store;

    StatePages(Store store) {
        this.store = store;
    }

    String state(Words words) {
        Html body = top(words).raw("<main>").element("h1", words.text("state.title"));
        body.element("p", words.text("state.about"), "class", "notice");
        faults(body, words);
        for (String kind : KINDS) {
            List<ObjectNode> all = store.all(kind);
            if (!all.isEmpty()) table(body, words, kind, all);
        }
        events(body, words);
        return Html.page(words, words.text("state.title"), body.raw("</main>").toString());
    }

    private static Html top(Words words) {
        Html top = new Html()
                .raw("<header>")
                .open("nav", "aria-label", words.text("nav.label"))
                .raw("<ul>");
        top.raw("<li>")
                .element("a", words.text("nav.state"), "href", "/?lang=" + words.language())
                .raw("</li>");
        top.raw("<li>")
                .element("a", words.text("nav.about"), "href", "/about?lang=" + words.language())
                .raw("</li>");
        for (Words other : Words.all())
            top.raw("<li>")
                    .element(
                            "a",
                            other.text("language"),
                            "href",
                            "?lang=" + other.language(),
                            "lang",
                            other.language(),
                            "hreflang",
                            other.language())
                    .raw("</li>");
        return top.raw("</ul></nav></header>");
    }

    private static void faults(Html body, Words words) {
        body.element("h2", words.text("faults.title")).raw("<div class=\"choices\">");
        for (String action : List.of("fail-next", "lose-answer", "slow", "no-faults")) button(body, words, action, "");
        body.raw("</div>");
    }

    private static void button(Html body, Words words, String action, String id) {
        body.open("form", "method", "post", "action", "/control/" + action + "?lang=" + words.language())
                .open("input", "type", "hidden", "name", "id", "value", id)
                .element("button", words.text("action." + action), "class", "quiet")
                .raw("</form> ");
    }

    private void table(Html body, Words words, String kind, List<ObjectNode> all) {
        head(body, words, words.text("kind." + kind), all.size(), "id", "amount", "status", "created", "actions");
        for (ObjectNode one : all.subList(0, Math.min(SHOWN, all.size()))) {
            body.raw("<tr>");
            link(body, words, one, Json.text(one, "id"));
            body.raw("<td>");
            if (one.has("amount")) body.text(ShopperPages.amount(words, one));
            body.raw("</td>")
                    .element("td", status(one))
                    .element("td", time(one))
                    .raw("<td>");
            actions(body, words, one);
            body.raw("</td></tr>");
        }
        body.raw("</tbody></table></div>");
    }

    private static void head(Html body, Words words, String title, int count, String... columns) {
        body.element("h2", words.text("table.title", title, count));
        body.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", title)
                .raw("<table><thead><tr>");
        for (String column : columns) body.element("th", words.text("column." + column), "scope", "col");
        body.raw("</tr></thead><tbody>");
    }

    private static void link(Html body, Words words, ObjectNode object, String text) {
        body.raw("<td><code>")
                .element("a", text, "href", "/objects/" + Json.text(object, "id") + "?lang=" + words.language())
                .raw("</code></td>");
    }

    private static String status(ObjectNode object) {
        if (object.has("status")) return Json.text(object, "status");
        if (object.path("reversed").asBoolean()) return "reversed";
        return "";
    }

    private static String time(ObjectNode object) {
        return Instant.ofEpochSecond(object.path("created").asLong()).toString();
    }

    private static void actions(Html body, Words words, ObjectNode one) {
        String id = Json.text(one, "id");
        String status = status(one);
        BiConsumer<String, Boolean> offer = (action, when) -> {
            if (when) button(body, words, action, id);
        };
        switch (Json.text(one, "object")) {
            case "charge" ->
                offer.accept(
                        "dispute",
                        one.path("captured").asBoolean()
                                && !one.path("disputed").asBoolean());
            case "dispute" -> {
                boolean open = !status.equals("won") && !status.equals("lost");
                offer.accept("dispute-won", open);
                offer.accept("dispute-lost", open);
            }
            case "payout" -> offer.accept("payout-failed", status.equals("pending") || status.equals("paid"));
            case "refund" -> offer.accept("refund-failed", !status.equals("failed"));
            default -> {}
        }
    }

    private void events(Html body, Words words) {
        List<ObjectNode> all = store.all("event");
        if (all.isEmpty()) return;
        List<ObjectNode> deliveries = store.all(Deliveries.KIND);
        head(body, words, words.text("kind.event"), all.size(), "id", "type", "created", "deliveries", "actions");
        for (ObjectNode event : all.subList(0, Math.min(SHOWN, all.size()))) {
            body.raw("<tr>");
            link(body, words, event, Json.text(event, "id"));
            body.element("td", Json.text(event, "type"))
                    .element("td", time(event))
                    .raw("<td>");
            String id = Json.text(event, "id");
            deliveries.stream()
                    .filter(delivery -> id.equals(Json.text(delivery, "event")))
                    .forEach(delivery -> delivery(body, words, delivery));
            body.raw("</td><td>");
            button(body, words, "send-again", id);
            body.raw("</td></tr>");
        }
        body.raw("</tbody></table></div>");
    }

    private static void delivery(Html body, Words words, ObjectNode delivery) {
        StringBuilder answers = new StringBuilder();
        for (JsonNode one : delivery.path("tries")) {
            int status = one.path("status").asInt();
            answers.append(' ').append(status == 0 ? words.text("delivery.unreached") : Integer.toString(status));
        }
        body.element("div", words.text("delivery." + Json.text(delivery, "state")) + answers);
    }

    String object(Words words, ObjectNode object) {
        String id = Json.text(object, "id");
        Html body = top(words).raw("<main>").element("h1", id);
        body.open("pre", "tabindex", "0").text(Json.pretty(object)).raw("</pre></main>");
        return Html.page(words, id, body.toString());
    }

    String about(Words words) {
        Html body = top(words).raw("<main>").element("h1", words.text("about.title"));
        body.element("p", words.text("about.intro"));
        body.element("h2", words.text("about.limits")).raw("<ul>");
        words.below("limit.").values().forEach(limit -> body.element("li", limit));
        body.raw("</ul>").element("h2", words.text("about.cards"));
        cards(body, words);
        body.element("h2", words.text("about.operations"));
        operations(body, words);
        return Html.page(words, words.text("about.title"), body.raw("</main>").toString());
    }

    private static void cards(Html body, Words words) {
        body.element("p", words.text("about.any-date"));
        head(body, words, words.text("about.cards"), TestCard.values().length, "number", "token", "what");
        for (TestCard card : TestCard.values()) {
            String what = words.text("card." + card.what());
            String code = card.declineCode() == null ? card.code() : card.declineCode();
            if (card.what().equals("IS_DECLINED")) what += " (" + code + ")";
            body.raw("<tr><td><code>")
                    .text(card.number())
                    .raw("</code></td><td><code>")
                    .text(card.token())
                    .raw("</code></td>")
                    .element("td", what)
                    .raw("</tr>");
        }
        body.raw("</tbody></table></div>");
    }

    private static void operations(Html body, Words words) {
        List<Operation> all = Operations.packaged().all();
        head(body, words, words.text("about.operations"), all.size(), "operation", "parameters");
        for (Operation one : all)
            body.raw("<tr><td><code>")
                    .text(one.toString())
                    .raw("</code></td><td><code>")
                    .text(String.join(" ", one.parameters()))
                    .raw("</code></td></tr>");
        body.raw("</tbody></table></div>");
    }

    static String refused(Words words, String why) {
        Html body = top(words).raw("<main>").element("h1", words.text("refused.title"));
        body.element("p", why).raw("</main>");
        return Html.page(words, words.text("refused.title"), body.toString());
    }
}
