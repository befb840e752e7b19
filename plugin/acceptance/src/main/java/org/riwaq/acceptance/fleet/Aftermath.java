package org.riwaq.acceptance.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.riwaq.acceptance.fleet.Doors.Answer;
import org.riwaq.acceptance.fleet.Doors.Ask;

/** What becomes of an order: the directorate gives money back, receives it or cancels; a bank takes it. */
final class Aftermath {
    private static final Set<String> NOTHING_LEFT =
            Set.of("order.refunded", "refund.too-many", "refund.too-much", "refund.nothing");
    private static final Set<String> OVER = Set.of("order.paid", "order.cancelled");

    private final Street street;
    private final Life life;
    private final String number;

    Aftermath(Street street, Life life, String number) {
        this.street = street;
        this.life = life;
        this.number = number;
    }

    void follow(JsonNode payment) throws IOException, SQLException {
        boolean card = payment.path("method").asText().equals("CARD");
        switch (life.after()) {
            case BACK_WHOLE -> told("BACK", expect("All goes back", ask(whole(life.chance() % 2 == 0))));
            case BACK_A_PIECE -> told("BACK", expect("A piece goes back", ask(piece())));
            case BACK_A_PART -> told("BACK", expect("A part goes back", ask(goodwill())));
            case BACK_TWICE_AT_ONCE -> backTwiceAtOnce();
            case DISPUTE_WON, DISPUTE_LOST -> dispute(payment, life.after() == Life.After.DISPUTE_WON);
            case BACK_AND_DISPUTE -> backAndDispute(payment);
            case RECEIVED -> received();
            case CANCELLED -> told("CANCELLED", expect("It is cancelled", ask(cancel())));
            case RECEIVED_AND_CANCELLED -> receivedAndCancelled();
            case RECEIVED_AND_BACK -> {
                received();
                told("BACK", expect("All goes back", ask(whole(true))));
            }
            default -> {
                if (card && life.chance() % 3 == 0) refused("A paid order is cancelled", cancel(), OVER);
            }
        }
    }

    private String path(String what) {
        return "/engine/v1/orders/" + number + what + "?storefront=riwaq";
    }

    private Answer ask(Ask ask) throws IOException {
        return street.doors().engine(life.number(), ask);
    }

    private static JsonNode expect(String what, Answer answer) {
        if (!answer.isGood()) throw new Unexpected(what, answer);
        return answer.body();
    }

    private void refused(String what, Ask ask, Set<String> codes) throws IOException {
        Answer answer = ask(ask);
        if (!codes.contains(answer.code())) throw new Unexpected(what, answer);
    }

    private void told(String what, JsonNode answer) throws SQLException, IOException {
        String id = what.equals("BACK") ? answer.path("id").asText() : number;
        street.shelf().told(order().path("cart").asText(), what, id);
    }

    private JsonNode order() throws IOException {
        return expect("An order is read", ask(Ask.get(path(""))));
    }

    private Ask refund(String lines, String deliveries, long goodwill, boolean restock) {
        String body = "{\"lines\":[" + lines + "],\"deliveries\":[" + deliveries + "],\"goodwill\":"
                + (goodwill == 0 ? "null" : goodwill) + ",\"restock\":" + restock
                + ",\"reason\":\"fleet\",\"by\":\"Amina\",\"note\":\"en main propre\"}";
        return Ask.anew("POST", path("/refunds"), body);
    }

    private Ask whole(boolean restock) throws IOException {
        JsonNode order = order();
        String parcels = StreamSupport.stream(order.path("parcels").spliterator(), false)
                .map(parcel -> "\"" + parcel.path("id").asText() + "\"")
                .collect(Collectors.joining(","));
        return refund(lines(order, 100), parcels, 0, restock);
    }

    private static String lines(JsonNode order, int most) {
        return StreamSupport.stream(order.path("lines").spliterator(), false)
                .map(line -> "{\"line\":\"" + line.path("id").asText() + "\",\"quantity\":"
                        + Math.min(most, line.path("quantity").asInt()) + "}")
                .collect(Collectors.joining(","));
    }

    private Ask piece() throws IOException {
        JsonNode order = order();
        return refund(lines(order, 1).split("(?<=\\}),")[0], "", 0, true);
    }

    private Ask goodwill() {
        return refund("", "", 1 + life.chance(), false);
    }

    private void backTwiceAtOnce() throws IOException, SQLException {
        Ask one = whole(true);
        Ask other = life.clicks() == Life.Clicks.TWICE ? one : whole(true);
        List<Answer> both = street.atOnce(() -> ask(one), () -> street.doors().engine(life.number() + 1, other));
        long good = both.stream().filter(Answer::isGood).count();
        if (good != (one == other ? 2 : 1)) throw new Unexpected("All goes back twice at once", both);
        if (one == other && !both.get(0).body().equals(both.get(1).body()))
            throw new Unexpected("One refund is answered in two ways", both);
        told(
                "BACK",
                both.stream().filter(Answer::isGood).findFirst().orElseThrow().body());
        refused("A piece goes back after all did", piece(), NOTHING_LEFT);
    }

    private void dispute(JsonNode payment, boolean won) throws IOException {
        String intent = intent(payment);
        street.stripe().decide(street.stripe().dispute(intent), won);
    }

    /** Money goes back of its own and by the bank, at the same moment. */
    private void backAndDispute(JsonNode payment) throws IOException, SQLException {
        String intent = intent(payment);
        List<String> both = street.atOnce(
                () -> expect("A part goes back", ask(goodwill())).path("id").asText(),
                () -> street.stripe().dispute(intent));
        street.stripe().decide(both.get(1), false);
    }

    private String intent(JsonNode payment) throws IOException {
        return expect(
                        "A payment is read",
                        ask(Ask.get("/engine/v1/payments/" + payment.path("id").asText())))
                .path("intent")
                .asText();
    }

    private Ask cash(long more) throws IOException {
        long due = order().at("/totals/total").asLong() + more;
        return Ask.anew("POST", path("/cash"), "{\"amount\":" + due + ",\"where\":\"DELIVERY\",\"by\":\"Brahim\"}");
    }

    private Ask cancel() {
        return Ask.anew("POST", path("/cancel"), "{\"by\":\"Amina\",\"reason\":\"fleet\"}");
    }

    private void received() throws IOException, SQLException {
        if (life.chance() % 4 == 0) refused("Another sum is received", cash(-1), Set.of("cash.other-amount"));
        told("RECEIVED", expect("Cash is received", ask(cash(0))));
    }

    private void receivedAndCancelled() throws IOException, SQLException {
        Ask cash = cash(0);
        List<Answer> both = street.atOnce(() -> ask(cash), () -> street.doors().engine(life.number() + 1, cancel()));
        if (both.get(0).isGood() == both.get(1).isGood()) throw new Unexpected("Received or cancelled, not both", both);
        Answer no = both.get(0).isGood() ? both.get(1) : both.get(0);
        if (!OVER.contains(no.code())) throw new Unexpected("Received or cancelled", both);
        told(both.get(0).isGood() ? "RECEIVED" : "CANCELLED", both.get(0).body());
    }
}
