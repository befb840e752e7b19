package org.riwaq.acceptance.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The fleet's doors, of which any may be dead: who gets no answer asks at the next one with the same key, as a client is
 * told to.
 */
public final class Doors {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ONE_ANSWER = Duration.ofSeconds(40);
    // A killed engine is back in half a minute on a quiet machine.
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int PAUSE = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final List<URI> storefronts;
    private final List<URI> engines;
    private final String engineSecret;
    private final AtomicLong again = new AtomicLong();

    /** @param engines where their private API is */
    public Doors(List<URI> storefronts, List<URI> engines, String engineSecret) {
        this.storefronts = List.copyOf(storefronts);
        this.engines = List.copyOf(engines);
        this.engineSecret = engineSecret;
    }

    /** What was answered. @param replayed whether it is an answer given before */
    public record Answer(int status, JsonNode body, boolean replayed) {
        public boolean isGood() {
            return status / 100 == 2;
        }

        public String code() {
            return body.path("code").asText();
        }
    }

    /** A request. @param key null for one that only reads; @param body null for none */
    public record Ask(String method, String path, String body, String key) {
        public static Ask get(String path) {
            return new Ask("GET", path, null, null);
        }

        /** With a key of its own. */
        public static Ask anew(String method, String path, String body) {
            return new Ask(method, path, body, UUID.randomUUID().toString());
        }
    }

    public List<URI> storefronts() {
        return storefronts;
    }

    /** How often no answer came and the same was asked again. */
    long askedAgain() {
        return again.get();
    }

    /** At the public API. @param first whose door is tried first */
    public Answer shop(int first, Ask ask) throws IOException {
        return patient(storefronts, first, ask, false);
    }

    /** At the engine's private API, as a person in the admin would have it. */
    Answer engine(int first, Ask ask) throws IOException {
        return patient(engines, first, ask, true);
    }

    private Answer patient(List<URI> doors, int first, Ask ask, boolean secret) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        IOException last = null;
        for (int door = first; System.nanoTime() < end; door++) {
            try {
                Answer answer = once(doors.get(door % doors.size()), ask, secret);
                if (answer.status != 503 && !answer.code().equals("idempotency.in-flight")) return answer;
                last = new IOException(answer.status + " " + answer.body);
            } catch (IOException nobody) {
                last = nobody;
            }
            again.incrementAndGet();
            pause(PAUSE);
        }
        throw new IOException(ask + " was answered by nobody", last);
    }

    /** One try at one door. */
    public Answer once(URI door, Ask ask, boolean secret) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(door.resolve(ask.path))
                .timeout(ONE_ANSWER)
                .method(
                        ask.method,
                        ask.body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(ask.body));
        if (ask.body != null) request.header("Content-Type", "application/json");
        if (ask.key != null) request.header("Idempotency-Key", ask.key);
        if (secret) request.header("Authorization", "Bearer " + engineSecret);
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body().isBlank() ? JSON.nullNode() : JSON.readTree(answer.body()),
                    answer.headers()
                            .firstValue("Idempotent-Replayed")
                            .filter("true"::equals)
                            .isPresent());
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
    }

    static void pause(long millis) throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
    }

    private static IOException interrupted() {
        Thread.currentThread().interrupt();
        return new java.io.InterruptedIOException("stopped");
    }
}
