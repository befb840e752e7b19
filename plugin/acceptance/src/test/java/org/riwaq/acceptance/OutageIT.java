package org.riwaq.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riwaq.launcher.Market;
import org.riwaq.launcher.Part;

/** Any part may be killed at any moment: shoppers are told, nothing is lost, and all comes back by itself. */
@ExtendWith(WholeMarket.class)
class OutageIT {
    private final Market market;
    private Shopper shopper;
    private Merchant merchant;
    private String maker;

    OutageIT(Market market) {
        this.market = market;
    }

    @BeforeEach
    void comeBack(Market whole) throws Exception {
        for (Part part : Part.values()) if (!whole.isRunning(part)) whole.start(part);
        shopper = Shopper.at(whole);
        Seen.soon("all is well", () -> shopper.get("/actuator/health").statusCode() == 200);
        merchant = Merchant.at(whole);
        maker = Piece.newMaker(merchant, "MA-12");
    }

    private long price(Piece piece) throws IOException {
        return shopper.titled("lang=fr", piece.word())
                .map(found -> found.path("price").path("amount").asLong())
                .orElse(-1L);
    }

    private void assertToldToComeBack(String path) throws IOException {
        HttpResponse<String> answer = shopper.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).as(path).isPresent();
        assertThat(answer.body()).as(path).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private String healthOf(String part) throws IOException {
        return new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(shopper.get("/actuator/health").body())
                .path("components")
                .path(part)
                .path("status")
                .asText();
    }

    @Test
    void withoutElasticsearchShoppersAreToldAndHealthSaysWhich() throws Exception {
        Piece piece = Piece.madeIn(merchant, "MA-12", maker);
        Seen.soon("a new product", () -> price(piece) == 12050);
        market.kill(Part.ELASTICSEARCH);
        try {
            Seen.soon(
                    "503 without Elasticsearch",
                    () -> shopper.get("/api/v1/products?lang=fr").statusCode() == 503);
            assertToldToComeBack("/api/v1/products?lang=fr");
            assertToldToComeBack("/fr/search");
            Seen.soon("health says which", () -> !healthOf("elasticsearch").equals("UP"));
            assertThat(healthOf("engine")).isEqualTo("UP");
        } finally {
            market.start(Part.ELASTICSEARCH);
        }
        Seen.soon("found again", () -> price(piece) == 12050);
        Seen.soon("well again", () -> shopper.get("/actuator/health").statusCode() == 200);
    }

    @Test
    void withoutTheEngineShoppersSearchOnAndHealthSaysWhich() throws Exception {
        Piece piece = Piece.madeIn(merchant, "MA-12", maker);
        Seen.soon("a new product", () -> price(piece) == 12050);
        market.kill(Part.ENGINE);
        try {
            Seen.soon("health says which", () -> !healthOf("engine").equals("UP"));
            assertThat(healthOf("elasticsearch")).isEqualTo("UP");
            assertThat(price(piece)).isEqualTo(12050);
        } finally {
            market.start(Part.ENGINE);
        }
        Seen.soon("well again", () -> shopper.get("/actuator/health").statusCode() == 200);
    }

    @Test
    void nothingSavedIsLostWhenTheEngineIsKilledDuringSaves() throws Exception {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < 3; i++) pieces.add(Piece.madeIn(merchant, "MA-12", maker));
        Thread killer = new Thread(() -> market.kill(Part.ENGINE), "killer");
        long[] saved = new long[pieces.size()];
        try {
            for (int save = 1; save <= 200; save++) {
                int which = save % pieces.size();
                pieces.get(which).set(merchant, "defaultSku__retailPrice", save + ",00");
                saved[which] = save * 100L;
                if (save == 20) killer.start();
            }
        } catch (IOException killed) {
            assertThat(market.isRunning(Part.ENGINE)).isFalse();
        }
        killer.join();
        market.start(Part.ENGINE);

        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            // The save during which the engine died may have been committed though nobody was told.
            long least = saved[i];
            Seen.soon("what was saved of " + piece.word(), () -> price(piece) >= least);
        }
    }

    @Test
    void whatChangesWhileTheStorefrontIsDeadIsSeenWhenItIsBack() throws Exception {
        Piece piece = Piece.madeIn(merchant, "MA-12", maker);
        Seen.soon("a new product", () -> price(piece) == 12050);

        market.kill(Part.STOREFRONT);
        piece.set(merchant, "defaultSku__retailPrice", "77,00");
        market.start(Part.STOREFRONT);

        Seen.soon("the price saved meanwhile", () -> price(piece) == 7700);
    }

    @Test
    void theDatabasesDeathIsSurvivedToo() throws Exception {
        market.kill(Part.POSTGRES);
        try {
            Seen.soon("health says the engine", () -> !healthOf("engine").equals("UP"));
        } finally {
            market.start(Part.POSTGRES);
        }
        Seen.soon("well again", () -> shopper.get("/actuator/health").statusCode() == 200);
    }
}
