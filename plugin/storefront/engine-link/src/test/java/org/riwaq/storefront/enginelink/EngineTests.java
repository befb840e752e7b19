package org.riwaq.storefront.enginelink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.riwaq.storefront.enginelink.AnsweringServer.send;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riwaq.contract.FactType;

class EngineTests {
    private static final String SECRET = "a-secret-of-thirty-two-characters";
    private static final String HASH = "0".repeat(64);

    private final AnsweringServer server = new AnsweringServer();
    private final List<String> asked = server.asked();
    private Engine engine;

    @BeforeEach
    void start() throws IOException {
        engine = server.start(SECRET);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void everyRequestBringsTheSecretAndATraceId() {
        List<String> brought = new ArrayList<>();
        server.answer = exchange -> {
            brought.add(exchange.getRequestHeaders().getFirst("Authorization"));
            brought.add(exchange.getRequestHeaders().getFirst("X-Trace-Id"));
            send(exchange, 200, "{\"cursor\":\"c1\"}");
        };
        assertThat(engine.cursor()).isEqualTo("c1");
        assertThat(brought.get(0)).isEqualTo("Bearer " + SECRET);
        assertThat(brought.get(1)).isNotBlank();
    }

    @Test
    void aCursorIsGivenBackAsItCame() {
        server.answer = exchange -> send(exchange, 200, "{\"changes\":[],\"cursor\":\"next\"}");
        FeedRead read = engine.changes("a+b/c=&d", 500, Duration.ZERO);
        assertThat(((FeedRead.News) read).page().cursor).isEqualTo("next");
        assertThat(asked).containsExactly("/engine/v1/changes?after=a%2Bb%2Fc%3D%26d&limit=500&wait=0");
    }

    @Test
    void theFirstPageHasNoAfter() {
        server.answer = exchange -> send(exchange, 200, "{\"changes\":[]}");
        engine.walk(FactType.PRODUCT, null, 100);
        assertThat(asked).containsExactly("/engine/v1/products?limit=100");
    }

    @Test
    void aCursorThatIsTooOldIsAValue() {
        server.answer = exchange -> send(exchange, 410, "{\"code\":\"feed.cursor-too-old\",\"status\":410}");
        assertThat(engine.changes("old", 10, Duration.ZERO)).isInstanceOf(FeedRead.CursorTooOld.class);
    }

    @Test
    void aRefusalIsNotTriedAgain() {
        server.answer = exchange -> send(exchange, 401, "{\"code\":\"engine.secret\",\"status\":401}");
        assertThatThrownBy(() -> engine.cursor())
                .isInstanceOfSatisfying(
                        EngineRefusedException.class,
                        refused -> assertThat(refused.refusal().code).isEqualTo("engine.secret"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void anAnswerThatIsNotTheEnginesIsARefusalToo() {
        server.answer = exchange -> send(exchange, 403, "<html>proxy</html>");
        assertThatThrownBy(() -> engine.cursor())
                .isInstanceOfSatisfying(
                        EngineRefusedException.class,
                        refused -> assertThat(refused.refusal().status).isEqualTo(403));
    }

    @Test
    void aServerErrorIsTriedOnceMore() {
        server.answer = exchange -> {
            if (asked.size() == 1) send(exchange, 503, "{}");
            else send(exchange, 200, "{\"cursor\":\"c2\"}");
        };
        assertThat(engine.cursor()).isEqualTo("c2");
        assertThat(asked).hasSize(2);
    }

    @Test
    void anEngineThatDoesNotAnswerIsNotReached() {
        server.answer = exchange -> Thread.sleep(3000);
        engine = server.engine(SECRET, Duration.ofMillis(500));
        assertThatThrownBy(() -> engine.cursor()).isInstanceOf(EngineUnreachableException.class);
        assertThat(engine.reached()).isFalse();
    }

    @Test
    void aLongPollMayTakeItsWait() {
        server.answer = exchange -> {
            Thread.sleep(700);
            send(exchange, 200, "{\"changes\":[],\"cursor\":\"c\"}");
        };
        engine = server.engine(SECRET, Duration.ofMillis(500));
        assertThat(engine.changes("c", 10, Duration.ofSeconds(20))).isInstanceOf(FeedRead.News.class);
    }

    @Test
    void aPictureIsItsBytesAndAMissingOneNothing() throws IOException {
        server.answer = exchange -> {
            if (exchange.getRequestURI().getPath().endsWith(HASH)) send(exchange, 200, "bytes");
            else send(exchange, 404, "{\"code\":\"asset.unknown\",\"status\":404}");
        };
        try (InputStream picture = engine.asset(HASH).orElseThrow()) {
            assertThat(picture.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("bytes");
        }
        assertThat(engine.asset("1".repeat(64))).isEmpty();
        assertThat(engine.asset("../secret")).isEmpty();
        assertThat(asked).hasSize(2);
    }

    @Test
    void theSecretIsNotInWhatIsLogged() {
        assertThat(new EngineSettings(URI.create("http://localhost:1"), SECRET).toString())
                .doesNotContain(SECRET);
    }
}
