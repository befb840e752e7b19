package org.riwaq.acceptance.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riwaq.acceptance.fleet.Doors.Answer;
import org.riwaq.acceptance.fleet.Doors.Ask;

/** From a payment that began to what the shopper knows in the end. */
final class Paying {
    private static final String GOOD = "pm_card_visa";
    private static final Set<String> NOT_LET_GO = Set.of("payment.over", "payment.processing");
    private static final int PATIENCE = 360_000;
    private static final int BETWEEN = 250;

    private final Street street;
    private final Life life;
    private final LifeStory story;

    Paying(Street street, Life life, LifeStory story) {
        this.street = street;
        this.life = life;
        this.story = story;
    }

    void from(JsonNode payment) throws IOException, SQLException {
        if (life.way() == Life.Way.CASH) {
            ordered(payment);
            return;
        }
        String intent = StripeState.intent(payment);
        street.postman().wish(intent, life.news());
        card(payment);
        // What was held back comes now, to whom it is no news any more.
        street.postman().letGo(intent);
    }

    private void card(JsonNode payment) throws IOException, SQLException {
        switch (life.way()) {
            case CARD -> pays(payment, GOOD);
            case DECLINED_THEN_CARD -> {
                street.stripe().confirm(payment, "pm_card_chargeDeclinedInsufficientFunds");
                look(payment);
                pays(payment, GOOD);
            }
            case DECLINED -> {
                street.stripe().confirm(payment, "pm_card_chargeDeclined");
                walksAway(payment);
            }
            case BANK_ASKED -> bank(payment, true);
            case BANK_REFUSED -> bank(payment, false);
            case PROCESSED -> pays(payment, "pm_double_processing");
            case PROCESSED_IN_VAIN -> {
                street.stripe().confirm(payment, "pm_double_processingFails");
                look(payment);
                walksAway(payment);
            }
            case LET_GO_THEN_CASH -> {
                letGo(payment);
                Optional<JsonNode> cash = story.begin("CASH_ON_DELIVERY");
                if (cash.isPresent()) ordered(cash.get());
            }
            case LET_GO_WHILE_PAYING -> letGoWhilePaying(payment);
            case TOO_LATE, TOO_LATE_AND_CHANGED, TOO_LATE_AND_SOLD_OUT, TOO_LATE_AND_PAID_ANEW -> tooLate(payment);
            default -> walksAway(payment);
        }
    }

    private void pays(JsonNode payment, String card) throws IOException, SQLException {
        street.stripe().confirm(payment, card);
        ordered(awaitEnd(payment));
    }

    private void bank(JsonNode payment, boolean accepts) throws IOException, SQLException {
        JsonNode asked = street.stripe().confirm(payment, "pm_card_threeDSecure2Required");
        look(payment);
        street.stripe().answer(asked, accepts);
        if (accepts) ordered(awaitEnd(payment));
        else walksAway(payment);
    }

    private void walksAway(JsonNode payment) throws SQLException {
        street.shelf().timeIsOver(payment.path("id").asText());
    }

    private void letGo(JsonNode payment) throws IOException {
        Answer answer = street.doors().shop(life.number(), release(payment));
        if (!answer.isGood()) throw new Unexpected("A payment is let go", answer);
    }

    private Ask release(JsonNode payment) {
        return Ask.anew("POST", story.below("/payments/" + payment.path("id").asText() + "/release"), "");
    }

    private void letGoWhilePaying(JsonNode payment) throws IOException, SQLException {
        Ask release = release(payment);
        List<Boolean> both = street.atOnce(
                () -> {
                    Answer answer = street.doors().shop(life.number(), release);
                    if (!answer.isGood() && !NOT_LET_GO.contains(answer.code()))
                        throw new Unexpected("A payment is let go as it is paid", answer);
                    return answer.isGood();
                },
                () -> succeeded(street.stripe().confirm(payment, GOOD)));
        if (both.get(1)) orderedOrGivenBack(payment);
        else if (!both.get(0)) throw new Unexpected("Neither paid nor let go", payment);
    }

    private static boolean succeeded(JsonNode confirmed) {
        return confirmed.path("status").asText().equals("succeeded");
    }

    /** Its time is over before the card is typed; whatever happened to the cart meanwhile. */
    private void tooLate(JsonNode payment) throws IOException, SQLException {
        walksAway(payment);
        await(
                "the cart is free again",
                () -> !story.see().path("status").asText().equals("PAYING"));
        switch (life.way()) {
            case TOO_LATE_AND_CHANGED -> {
                story.add(street.shelf().product(new Life.Pick(life.chance() % Shelf.COMMON, false, 1)), 1);
                if (succeeded(street.stripe().confirm(payment, GOOD)) && orderedOrGivenBack(payment))
                    throw new Unexpected("A cart that was changed was sold for what it cost before", payment);
            }
            case TOO_LATE_AND_SOLD_OUT -> {
                LifeStory.live(street, buysAll());
                if (succeeded(street.stripe().confirm(payment, GOOD))) orderedOrGivenBack(payment);
            }
            case TOO_LATE_AND_PAID_ANEW -> paidAnew(payment);
            default -> {
                if (succeeded(street.stripe().confirm(payment, GOOD))) orderedOrGivenBack(payment);
            }
        }
    }

    /** Somebody who takes what is left of the rare piece. */
    private Life buysAll() {
        Life.Pick rare = life.picks().get(0);
        return new Life(
                life.number(),
                List.of(new Life.Pick(rare.product(), true, 1)),
                false,
                Life.Clicks.ONCE,
                Life.Prices.STAY,
                Life.Way.CASH,
                life.news(),
                false,
                Life.After.NOTHING,
                life.chance());
    }

    /** Two windows of one shopper: the old payment and a new one, both confirmed at the same moment. */
    private void paidAnew(JsonNode old) throws IOException, SQLException {
        Optional<JsonNode> fresh = story.begin("CARD");
        if (fresh.isEmpty()) return;
        List<Boolean> both = street.atOnce(
                () -> succeeded(street.stripe().confirm(old, GOOD)),
                () -> succeeded(street.stripe().confirm(fresh.get(), GOOD)));
        if (!both.get(1)) throw new Unexpected("A card that pays does not pay", fresh.get());
        boolean anew = orderedOrGivenBack(fresh.get());
        boolean before = both.get(0) && orderedOrGivenBack(old);
        if (anew == before) throw new Unexpected("Of two payments one becomes the order", List.of(old, fresh.get()));
    }

    /** Waits until it is one or the other; true for ordered. */
    private boolean orderedOrGivenBack(JsonNode payment) throws IOException, SQLException {
        JsonNode end = awaitEnd(payment);
        if (end.path("state").asText().equals("REFUNDED")) return false;
        ordered(end);
        return true;
    }

    private JsonNode look(JsonNode payment) throws IOException {
        Answer seen = street.doors()
                .shop(
                        life.number(),
                        Ask.get(story.below("/payments/" + payment.path("id").asText())));
        if (!seen.isGood()) throw new Unexpected("A payment is looked at", seen);
        return seen.body();
    }

    /** The shopper comes back and looks, or waits for the cart to say something. */
    private JsonNode awaitEnd(JsonNode payment) throws IOException {
        boolean looks = life.looks() || life.news() == Life.News.AFTER_THE_SHOPPER || life.way() != Life.Way.CARD;
        if (!looks)
            await(
                    "the cart is ordered",
                    () -> story.see().path("status").asText().equals("ORDERED"));
        JsonNode[] seen = new JsonNode[1];
        await("the payment " + payment.path("id").asText() + " has an end", () -> {
            seen[0] = look(payment);
            return Set.of("PAID", "DUE", "REFUNDED")
                    .contains(seen[0].path("state").asText());
        });
        return seen[0];
    }

    private void ordered(JsonNode payment) throws IOException, SQLException {
        JsonNode order = payment.path("order");
        if (!order.hasNonNull("number")) throw new Unexpected("A payment became no order", payment);
        String number = order.path("number").asText();
        street.shelf().told(story.cart(), "ORDER", number);
        Answer seen = street.doors()
                .shop(
                        life.number() + 1,
                        Ask.get("/api/v1/orders/" + number + "?token="
                                + order.path("token").asText()));
        if (!seen.isGood()) throw new Unexpected("An order is seen", seen);
        new Aftermath(street, life, number).follow(payment);
    }

    private interface Seen {
        boolean yet() throws IOException;
    }

    private void await(String what, Seen seen) throws IOException {
        long end = System.nanoTime() + PATIENCE * 1_000_000L;
        while (!seen.yet()) {
            if (System.nanoTime() > end) throw new Unexpected("Never", what + " " + life);
            Doors.pause(BETWEEN);
        }
    }
}
