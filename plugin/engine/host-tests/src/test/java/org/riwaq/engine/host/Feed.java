package org.riwaq.engine.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Reads the engine's change feed as the storefront does, from where it ended when this was made. */
final class Feed {

    private final RunningEngine engine;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private String cursor;

    Feed(RunningEngine engine) throws IOException, InterruptedException {
        this.engine = engine;
        this.cursor = get("/cursor").path("cursor").asText();
    }

    /** Reads all there is; the last thing told of a type, or missing if nothing was. */
    JsonNode lastOf(String type) throws IOException, InterruptedException {
        JsonNode last = MissingNode.getInstance();
        JsonNode page;
        do {
            page = get("/changes?wait=1&after=" + cursor);
            cursor = page.path("cursor").asText();
            for (JsonNode change : page.path("changes")) {
                if (change.path("type").asText().equals(type)) {
                    last = change;
                }
            }
        } while (!page.path("changes").isEmpty());
        return last;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(engine.api("/engine/v1" + path)))
                .header("Authorization", "Bearer " + RunningEngine.SECRET)
                .build();
        return json.readTree(client.send(request, BodyHandlers.ofString()).body());
    }
}
