package org.riwaq.acceptance.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riwaq.acceptance.fleet.Doors.Answer;
import org.riwaq.acceptance.fleet.Doors.Ask;

/** One life is lived: a cart is filled and brought to the till. */
final class LifeStory {
    private static final Set<String> GONE = Set.of("line.sold-out", "line.less", "line.gone");
    private static final Set<String> SOMEBODY_ELSE = Set.of("cart.paying", "cart.ordered", "cart.changed");
    private static final int TRIES = 8;

    private final Street street;
    private final Life life;
    private final String cart;
    private boolean repriced;

    private LifeStory(Street street, Life life, String cart) {
        this.street = street;
        this.life = life;
        this.cart = cart;
    }

    /** @throws Unexpected if somebody is answered what nobody should be */
    static void live(Street street, Life life) throws IOException, SQLException {
        String cart = open(street, life.number());
        new LifeStory(street, life, cart).live();
    }

    private static String open(Street street, int number) throws IOException, SQLException {
        Answer opened = street.doors().shop(number, Ask.anew("POST", "/api/v1/carts", "{\"lang\":\"fr\"}"));
        if (opened.status() != 201) throw new Unexpected("A cart is opened", opened);
        String cart = opened.body().path("id").asText();
        street.shelf().told(cart, "CART", Integer.toString(number));
        return cart;
    }

    private void live() throws IOException, SQLException {
        if (!fill()) return;
        details();
        boolean cash = life.way() == Life.Way.CASH;
        Optional<JsonNode> payment = begin(cash ? "CASH_ON_DELIVERY" : "CARD");
        if (payment.isPresent()) {
            if (life.prices() == Life.Prices.CHANGE_WHILE_PAYING) reprice();
            new Paying(street, life, this).from(payment.get());
        }
    }

    String cart() {
        return cart;
    }

    /** An address below the cart's. */
    String below(String path) {
        return "/api/v1/carts/" + cart + path;
    }

    JsonNode see() throws IOException {
        Answer seen = street.doors().shop(life.number(), Ask.get(below("")));
        if (seen.status() != 200) throw new Unexpected("A cart is seen", seen);
        return seen.body();
    }

    private boolean fill() throws IOException {
        boolean any = false;
        for (Life.Pick pick : life.picks()) any |= add(street.shelf().product(pick), pick.quantity());
        if (any && life.code()) {
            String body = "{\"code\":\"" + street.shelf().code() + "\"}";
            expect("A code is given", press(Ask.anew("POST", below("/codes"), body)));
        }
        return any;
    }

    /** Pieces go into the cart; false if there are none. */
    boolean add(String product, int quantity) throws IOException {
        String body = "{\"product\":\"" + product + "\",\"quantity\":" + quantity + "}";
        Answer added = press(Ask.anew("POST", below("/items"), body));
        if (!added.isGood() && !GONE.contains(added.code())) throw new Unexpected("A piece goes into the cart", added);
        return added.isGood();
    }

    /** Pressed once: forms that only fill in are the same twice or once, and the test is to be short. */
    private void details() throws IOException {
        String who = "{\"name\":\"Salma Idrissi\",\"email\":\"salma@example.org\",\"phone\":\"0661234567\"}";
        expect("Who buys", street.doors().shop(life.number(), Ask.anew("PUT", below("/contact"), who)));
        String where =
                "{\"country\":\"MA\",\"province\":\"MA-OUD\",\"city\":\"Dakhla\",\"lines\":[\"12, rue Oued Draa\"]}";
        deliver(expect("Where it goes", street.doors().shop(life.number(), Ask.anew("PUT", below("/address"), where))));
    }

    private void deliver(JsonNode seen) throws IOException {
        StringBuilder choices = new StringBuilder();
        for (JsonNode parcel : seen.path("parcels"))
            choices.append(choices.isEmpty() ? "" : ",")
                    .append("{\"parcel\":\"")
                    .append(parcel.path("id").asText())
                    .append("\",\"option\":\"home\"}");
        String body = "{\"choices\":[" + choices + "]}";
        expect("Deliveries", street.doors().shop(life.number(), Ask.anew("PUT", below("/delivery"), body)));
    }

    private static JsonNode expect(String what, Answer answer) {
        if (!answer.isGood()) throw new Unexpected(what, answer);
        return answer.body();
    }

    /** A button of a form, which somebody may press twice: both get the same answer. */
    private Answer press(Ask ask) throws IOException {
        if (life.clicks() != Life.Clicks.TWICE) return street.doors().shop(life.number(), ask);
        List<Answer> both = twice(ask, ask);
        if (both.get(0).status() != both.get(1).status()
                || !both.get(0).body().equals(both.get(1).body()))
            throw new Unexpected("One form sent twice is answered in two ways", both);
        return both.get(0);
    }

    private List<Answer> twice(Ask one, Ask other) throws IOException {
        try {
            return street.atOnce(
                    () -> street.doors().shop(life.number(), one),
                    () -> street.doors().shop(life.number() + 1, other));
        } catch (SQLException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Begins to pay; empty if nothing is left to be bought. */
    Optional<JsonNode> begin(String method) throws IOException, SQLException {
        for (int i = 0; i < TRIES; i++) {
            JsonNode shown = see();
            if (shown.path("lines").isEmpty()) return Optional.empty();
            boolean changed = life.prices() == Life.Prices.CHANGE_BEFORE && !repriced && hasFirstPick(shown);
            if (changed) reprice();
            Answer answer = begin(method, shown);
            if (answer.isGood() && changed) throw new Unexpected("A price that was not shown is paid", answer);
            if (answer.isGood()) return Optional.of(answer.body());
            if (GONE.contains(answer.code())) leaveOut(answer, shown);
            else if (!SOMEBODY_ELSE.contains(answer.code())) throw new Unexpected("A payment begins", answer);
        }
        throw new Unexpected("A payment never begins", see());
    }

    private Answer begin(String method, JsonNode shown) throws IOException {
        String body = "{\"method\":\"" + method + "\",\"version\":"
                + shown.path("version").asLong() + ",\"total\":"
                + shown.at("/totals/total/amount").asLong() + "}";
        Ask ask = Ask.anew("POST", below("/checkout"), body);
        if (life.clicks() == Life.Clicks.ONCE) return street.doors().shop(life.number(), ask);
        boolean windows = life.clicks() == Life.Clicks.IN_TWO_WINDOWS;
        List<Answer> both = twice(ask, windows ? Ask.anew("POST", below("/checkout"), body) : ask);
        Answer first = both.get(0).isGood() ? both.get(0) : both.get(1);
        Answer second = first == both.get(0) ? both.get(1) : both.get(0);
        boolean sound = windows
                ? !second.isGood()
                : first.status() == second.status()
                        && first.body().path("id").equals(second.body().path("id"));
        if (!sound) throw new Unexpected("One cart, two payments", both);
        return first;
    }

    private void reprice() throws SQLException {
        repriced = true;
        street.shelf().reprice(street.shelf().product(life.picks().get(0)), 137);
    }

    /** Somebody else may have had it before it came into the cart. */
    private boolean hasFirstPick(JsonNode shown) {
        return shown.path("lines")
                .toString()
                .contains(street.shelf().product(life.picks().get(0)));
    }

    /** What somebody else bought goes out of the cart, as the shopper was told. */
    private void leaveOut(Answer refused, JsonNode shown) throws IOException {
        for (JsonNode line : shown.path("lines")) {
            String id = line.path("id").asText();
            if (refused.body().toString().contains(id)) {
                expect("A line goes out", press(Ask.anew("DELETE", below("/items/" + id), null)));
                return;
            }
        }
        throw new Unexpected("What is gone is not named", refused);
    }
}
