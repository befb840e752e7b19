package org.riwaq.acceptance.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riwaq.acceptance.WholeMarket;
import org.riwaq.acceptance.fleet.Fleet.Blow;
import org.riwaq.launcher.Market;
import org.riwaq.launcher.Part;

/**
 * The money test: shoppers' lives on two storefronts while the engine and a storefront are killed. In the end orders,
 * payments, pieces and ledger agree to the centime, and everybody was told the truth. A larger one is in
 * {@code plugin/benchmark}.
 */
@ExtendWith(WholeMarket.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FleetIT {
    static final long SEED = 20261125;
    static final int LIVES = 300;
    private static final int AT_ONCE = 6;

    private Fleet fleet;
    private List<String> complaints;
    private Map<Invariant, List<String>> broken;
    private KeyedRoutes routes;
    private Set<String> described;
    private HttpResponse<String> away;

    @BeforeAll
    void live(Market market, Postman postman) throws Exception {
        for (Part part : Part.values()) if (!market.isRunning(part)) market.start(part);
        fleet = Fleet.of(market, postman, false);
        List<URI> storefronts = fleet.doors().storefronts();
        routes = new KeyedRoutes(fleet.doors(), storefronts.get(0));
        described = KeyedRoutes.described(storefronts.get(0));
        try (Shelf shelf = Shelf.stock(market.database(), 1)) {
            routes.callAll(shelf.product(pick(0)), shelf.product(pick(1)), shelf.code());
        }
        complaints = fleet.live(
                Life.of(SEED, 0, LIVES),
                AT_ONCE,
                List.of(
                        new Blow(LIVES / 3, fleet -> fleet.strikeEngine(this::askInVain)),
                        new Blow(LIVES * 2 / 3, Fleet::strikeStorefront)));
        broken = fleet.settle();
    }

    /** The same request that is asked again once the engine is back. */
    private void askInVain(Fleet fleet) throws IOException {
        KeyedRoutes.Called first = routes.called().values().iterator().next();
        HttpRequest ask = HttpRequest.newBuilder(
                        fleet.doors().storefronts().get(1).resolve(first.ask().path()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", first.ask().key())
                .POST(HttpRequest.BodyPublishers.ofString(first.ask().body()))
                .build();
        try {
            away = HttpClient.newHttpClient().send(ask, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static Life.Pick pick(int product) {
        return new Life.Pick(product, false, 1);
    }

    @AfterAll
    void close() {
        if (fleet != null) fleet.close();
    }

    @Test
    void nobodyIsAnsweredWhatNobodyShouldBe() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void ordersPaymentsPiecesAndLedgerAgree() {
        assertThat(broken).isEmpty();
    }

    @Test
    void whoAsksADeadEngineIsToldWhenToAskAgain() {
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
    }

    /** A key is answered again by another storefront and by an engine that was killed meanwhile. */
    @Test
    void everyKeyedRouteGivesItsFirstAnswerAgain() throws Exception {
        assertThat(new TreeSet<>(routes.called().keySet().stream()
                        .map(name -> name.split(" ")[0])
                        .toList()))
                .isEqualTo(described);
        URI other = fleet.doors().storefronts().get(1);
        for (var route : routes.called().entrySet()) {
            Doors.Answer first = route.getValue().answer();
            Doors.Answer again = fleet.doors().once(other, route.getValue().ask(), false);
            assertThat(again).as(route.getKey()).isEqualTo(new Doors.Answer(first.status(), first.body(), true));
        }
    }

    @Test
    void everyRuleIsSeenToFail() throws Exception {
        Map<Invariant, Boolean> seen = new EnumMap<>(Invariant.class);
        Map<Invariant, Boolean> wanted = new HashMap<>();
        try (Books books = fleet.books()) {
            for (Invariant invariant : Invariant.values()) {
                wanted.put(invariant, true);
                seen.put(
                        invariant, books.brokenWith(Faults.all().get(invariant)).containsKey(invariant));
            }
            assertThat(books.broken()).isEqualTo(broken);
        }
        assertThat(seen).isEqualTo(wanted);
    }
}
