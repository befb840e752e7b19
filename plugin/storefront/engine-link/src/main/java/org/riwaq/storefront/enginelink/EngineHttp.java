package org.riwaq.storefront.enginelink;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Requests to the engine: secret, trace id, time limits, one more try, and what an answer means. */
final class EngineHttp {
    private static final Logger LOG = LoggerFactory.getLogger(EngineHttp.class);
    private static final int OK = 200;
    private static final int HUNDRED = 100;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final Duration BEFORE_RETRY = Duration.ofMillis(200);

    private final EngineSettings settings;
    private final HttpClient client;

    EngineHttp(EngineSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** An answer as a value of the contract, after {@code wait} more than the usual time at most. */
    <T> T get(EnginePath path, Class<T> type, Duration wait) {
        try (InputStream body = send(path, wait)) {
            return ContractJson.mapper().readValue(body, type);
        } catch (IOException | JacksonException broken) {
            throw new EngineUnreachableException("The engine's answer to " + path + " broke off", broken);
        }
    }

    /** A command's answer as a value of the contract. */
    <T> Told<T> tell(Command command, Class<T> type) {
        return tell(command, body -> ContractJson.mapper().readValue(body, type));
    }

    /**
     * A command's answer. It is sent once more where the engine could not have begun it or a key makes it one; not after
     * a timeout, for a shopper waits.
     */
    <T> Told<T> tell(Command command, AnswerReader<T> reader) {
        String trace = UUID.randomUUID().toString();
        try {
            return toldOnce(command, reader, trace);
        } catch (EngineUnreachableException first) {
            if (first.getCause() instanceof HttpTimeoutException) throw first;
            LOG.debug("Engine not reached for {} (trace {}): once more", command.path(), trace, first);
            pause();
            return toldOnce(command, reader, trace);
        }
    }

    private <T> Told<T> toldOnce(Command command, AnswerReader<T> reader, String trace) {
        HttpRequest.Builder request = request(command.path(), settings.commandTimeout(), trace)
                .method(command.method(), body(command.body()));
        if (command.body() != null) request.header("Content-Type", "application/json");
        UUID key = command.key();
        if (key != null) request.header("Idempotency-Key", key.toString());
        HttpResponse<InputStream> response = answer(request.build(), command.path(), trace);
        boolean replayed = response.headers()
                .firstValue("Idempotent-Replayed")
                .map(Boolean::parseBoolean)
                .orElse(false);
        if (response.statusCode() / HUNDRED != OK / HUNDRED)
            return new Told.Refused<>(refusal(response, command.path(), trace), replayed);
        try (InputStream body = response.body()) {
            return new Told.Done<>(reader.read(body), replayed);
        } catch (IOException | JacksonException broken) {
            throw new EngineUnreachableException("The engine's answer to " + command.path() + " broke off", broken);
        }
    }

    private static HttpRequest.BodyPublisher body(@Nullable Object value) {
        return value == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(ContractJson.mapper().writeValueAsBytes(value));
    }

    /** Makes a value of an answer's body. */
    @FunctionalInterface
    interface AnswerReader<T> {
        T read(InputStream body) throws IOException;
    }

    InputStream stream(EnginePath path) {
        return send(path, Duration.ZERO);
    }

    private InputStream send(EnginePath path, Duration wait) {
        String trace = UUID.randomUUID().toString();
        try {
            return once(path, wait, trace);
        } catch (EngineUnreachableException first) {
            LOG.debug("Engine not reached for {} (trace {}): once more", path, trace, first);
            pause();
            return once(path, wait, trace);
        }
    }

    private InputStream once(EnginePath path, Duration wait, String trace) {
        HttpRequest request =
                request(path, settings.readTimeout().plus(wait), trace).build();
        HttpResponse<InputStream> response = answer(request, path, trace);
        if (response.statusCode() == OK) return response.body();
        throw new EngineRefusedException(refusal(response, path, trace));
    }

    private HttpRequest.Builder request(EnginePath path, Duration timeout, String trace) {
        return HttpRequest.newBuilder(path.at(settings.url()))
                .timeout(timeout)
                .header("Authorization", "Bearer " + settings.secret())
                .header("X-Trace-Id", trace)
                .header("Accept", "application/json, application/problem+json, */*");
    }

    private HttpResponse<InputStream> answer(HttpRequest request, EnginePath path, String trace) {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (IOException away) {
            throw new EngineUnreachableException(
                    "The engine is not reached for " + path + " (trace " + trace + ")", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EngineUnreachableException("Stopped while waiting for the engine", stopped);
        }
    }

    /** Why the engine said no; its own failures are no refusals. */
    private static Refusal refusal(HttpResponse<InputStream> response, EnginePath path, String trace) {
        int status = response.statusCode();
        try (InputStream body = response.body()) {
            if (status >= FIRST_SERVER_ERROR)
                throw new EngineUnreachableException(
                        "The engine answered " + status + " to " + path + " (trace " + trace + ")", null);
            return ContractJson.mapper().readValue(body, Refusal.class);
        } catch (IOException | JacksonException noRefusal) {
            // Not the engine's own words: a proxy, or another server under its address.
            return new Refusal("engine.no-answer-of-ours", status, null, Map.of());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BEFORE_RETRY.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
