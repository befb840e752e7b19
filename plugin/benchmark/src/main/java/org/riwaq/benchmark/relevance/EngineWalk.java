package org.riwaq.benchmark.relevance;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads everything a running engine has, as it stands in its answers. */
record EngineWalk(URI engine, String secret, HttpClient client) {
    EngineWalk(URI engine, String secret) {
        this(engine, secret, HttpClient.newHttpClient());
    }

    /** Every change of a walk. */
    List<JsonNode> all(String path) throws IOException {
        List<JsonNode> changes = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = get(path + "?limit=500" + (after.isEmpty() ? "" : "&after=" + encoded(after)));
            page.path("changes").forEach(changes::add);
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        return changes;
    }

    /** What the host's own database search finds, as a stock site asks it: the text as typed. */
    List<String> stockSearch(String text) throws IOException {
        List<String> ids = new ArrayList<>();
        get("demo/stock-search?q=" + encoded(text)).forEach(id -> ids.add(id.asString()));
        return ids;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode get(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(engine.resolve("/engine/v1/" + path))
                .header("Authorization", "Bearer " + secret)
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IOException(answer.statusCode() + " " + answer.body());
            return JsonMapper.shared().readTree(answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while asking the engine");
        }
    }
}
