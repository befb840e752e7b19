package org.riwaq.benchmark;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.riwaq.launcher.Market;

/** All that the storefront keeps in Elasticsearch. */
record SearchIndex(URI elasticsearch, HttpClient client) {
    static SearchIndex of(Market market) {
        return new SearchIndex(market.elasticsearch(), HttpClient.newHttpClient());
    }

    /** Deletes it, index by index: the server refuses a name for all. */
    void delete() throws IOException {
        List<String> names = send(HttpRequest.newBuilder(elasticsearch.resolve("/_cat/indices?h=index")))
                .lines()
                .filter(name -> !name.startsWith("."))
                .toList();
        for (String name : names)
            send(HttpRequest.newBuilder(elasticsearch.resolve("/" + name)).DELETE());
    }

    private String send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IOException(answer.statusCode() + " " + answer.body());
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while asking Elasticsearch");
        }
    }
}
