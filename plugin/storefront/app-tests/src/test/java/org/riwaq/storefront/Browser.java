package org.riwaq.storefront;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks as browsers and programs do, and follows no redirect. */
@Lazy
@TestComponent
class Browser {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;
    private final JsonMapper json = JsonMapper.builder().build();

    Browser(Environment environment) {
        this.environment = environment;
    }

    String host() {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** From the storefront whose host name is {@code localhost}. */
    HttpResponse<String> getOfDakhla(String path) {
        return send("GET", URI.create(host().replace("127.0.0.1", "localhost") + path));
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        return send(method, URI.create(host() + path), headers);
    }

    /** Sends a form. */
    HttpResponse<String> post(String path, String form, String... headers) {
        return send(
                HttpRequest.newBuilder(URI.create(host() + path))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .header("Content-Type", "application/x-www-form-urlencoded"),
                headers);
    }

    private HttpResponse<String> send(String method, URI address, String... headers) {
        return send(HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody()), headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    JsonNode json(HttpResponse<String> response) {
        return json.readTree(response.body());
    }
}
