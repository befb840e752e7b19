package org.riwaq.storefront.enginelink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.riwaq.storefront.enginelink.AnsweringServer.send;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riwaq.contract.Cart;
import org.riwaq.contract.DisputeReport;
import org.riwaq.contract.ItemQuantity;
import org.riwaq.contract.NewItem;
import org.riwaq.contract.PromotionCode;
import org.riwaq.contract.WorkReport;
import tools.jackson.databind.JsonNode;

class CommandsTests {
    private static final UUID KEY = UUID.fromString("2f6a1c52-4d0a-4c7b-9a44-1d6b0e7f5a10");
    private static final String CART = "0f8b9a52-1d7e-4a43-9b61-5a4f0f1e2d3c";

    private static final String SECRET = "a-secret-of-thirty-two-characters";

    private final AnsweringServer server = new AnsweringServer();
    private Engine engine;

    @BeforeEach
    void start() throws IOException {
        engine = server.start(SECRET);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Carts carts() {
        return engine.carts("riwaq");
    }

    private static String golden(String name) throws IOException {
        JsonNode all =
                ContractJson.mapper().readTree(Files.readString(Path.of("../../contract/src/golden/checkout.json")));
        return all.path(name).toString();
    }

    @Test
    void aCommandBringsKeyAndBodyAndItsAnswerIsTheCart() throws IOException {
        String cart = golden("Cart");
        List<String> brought = new CopyOnWriteArrayList<>();
        server.answer = exchange -> {
            brought.add(exchange.getRequestMethod());
            brought.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            brought.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            send(exchange, 201, cart);
        };
        Told<Cart> told = carts().add(CART, new NewItem("f4b0f1a2-5c6d-4e7f-8a9b-0c1d2e3f4a5b", 2, 240000L), KEY);
        assertThat(told)
                .isInstanceOfSatisfying(
                        Told.Done.class, done -> assertThat(done.replayed()).isFalse());
        assertThat(((Told.Done<Cart>) told).value().totals.total).isEqualTo(365910);
        assertThat(brought.subList(0, 2)).containsExactly("POST", KEY.toString());
        assertThat(ContractJson.mapper().readTree(brought.get(2)))
                .isEqualTo(ContractJson.mapper().readTree(golden("NewItem")));
        assertThat(server.asked()).containsExactly("/engine/v1/carts/" + CART + "/items?storefront=riwaq");
    }

    @Test
    void anAnswerGivenBeforeSaysSo() throws IOException {
        String cart = golden("Cart");
        server.answer = exchange -> {
            exchange.getResponseHeaders().set("Idempotent-Replayed", "true");
            send(exchange, 201, cart);
        };
        assertThat(carts().open("fr", KEY).replayed()).isTrue();
    }

    @Test
    void aRefusalIsAValueWithItsNumbers() {
        server.answer = exchange -> send(
                exchange,
                409,
                "{\"code\":\"line.less\",\"status\":409,\"field\":\"quantity\",\"values\":{\"available\":\"3\"}}");
        Told<Cart> told = carts().change(CART, "c0a80101-7c5d-4c1e-9b2a-0d1e2f3a4b51", new ItemQuantity(4), KEY);
        assertThat(told).isInstanceOfSatisfying(Told.Refused.class, refused -> {
            assertThat(refused.refusal().code).isEqualTo("line.less");
            assertThat(refused.refusal().values).containsEntry("available", "3");
        });
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void aCommandCutOffIsSentOnceMoreWithItsKey() throws IOException {
        String cart = golden("Cart");
        List<String> keys = new CopyOnWriteArrayList<>();
        server.answer = exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            if (keys.size() == 1) exchange.close();
            else send(exchange, 201, cart);
        };
        assertThat(carts().addCode(CART, new PromotionCode("AID2026"), KEY)).isInstanceOf(Told.Done.class);
        assertThat(keys).containsExactly(KEY.toString(), KEY.toString());
    }

    @Test
    void aShopperDoesNotWaitTwice() {
        server.answer = exchange -> Thread.sleep(3000);
        engine = server.engine(SECRET, Duration.ofMillis(500));
        assertThatThrownBy(() -> carts().cart(CART)).isInstanceOf(EngineUnreachableException.class);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void anEngineThatFailsTwiceIsNotReached() {
        server.answer = exchange -> send(exchange, 503, "{}");
        assertThatThrownBy(() -> carts().remove(CART, "x", KEY)).isInstanceOf(EngineUnreachableException.class);
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void whatAVisitorTypesNeverLeadsElsewhere() {
        server.answer = exchange -> send(exchange, 404, "{\"code\":\"cart.unknown\",\"status\":404}");
        for (String typed : List.of("..", ".", "", "a/../../products", "a\\b", "\u0000", "x".repeat(201)))
            assertThat(carts().cart(typed)).isInstanceOf(Told.Refused.class);
        carts().removeCode(CART, "50 % d'été?&#", KEY);
        carts().order("..;x");
        assertThat(server.asked().subList(0, 7)).containsOnly("/engine/v1/carts/-?storefront=riwaq");
        assertThat(server.asked().subList(7, 9))
                .containsExactly(
                        "/engine/v1/carts/" + CART + "/codes/50%20%25%20d%27%C3%A9t%C3%A9%3F%26%23?storefront=riwaq",
                        "/engine/v1/orders/..%3Bx?storefront=riwaq");
    }

    @Test
    void aDisputeIsToldAsTheContractSays() throws IOException {
        List<String> brought = new CopyOnWriteArrayList<>();
        server.answer = exchange -> {
            brought.add(exchange.getRequestURI().getPath());
            brought.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            send(exchange, 204, "");
        };
        Told<Boolean> told = engine.payments().dispute(CART, new DisputeReport("dp_1", "LOST", 365910, "fraudulent"));
        assertThat(told).isInstanceOf(Told.Done.class);
        assertThat(brought.get(0)).endsWith("/payments/" + CART + "/disputes");
        assertThat(ContractJson.mapper().readTree(brought.get(1)).toString()).isEqualTo(golden("DisputeReport"));
    }

    @Test
    void workIsClaimedAndReported() throws IOException {
        server.answer = exchange -> send(exchange, 204, "");
        assertThat(engine.outsideWork()
                        .report(
                                "9c8b7a65-4d3e-4c2b-8a19-0f1e2d3c4b5a",
                                new WorkReport("me", "DONE", "re_1", null, null)))
                .isInstanceOf(Told.Done.class);
    }
}
