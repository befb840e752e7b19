package org.riwaq.benchmark.speed;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.riwaq.benchmark.Sample;
import org.riwaq.embedded.Directories;
import org.riwaq.embedded.ElasticsearchSettings;
import org.riwaq.embedded.EmbeddedElasticsearch;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills a market from a generated catalogue through the storefront's own indexer, then asks the public API and, in turns,
 * the requests that the API made of Elasticsearch for it, written down on the way and sent again by a bare client. Only
 * their ratio means anything on a machine that does other things too.
 */
public final class Speed {
    private static final int QUESTIONS = 200;
    private static final int ROUNDS = 4;
    private static final long SEED = 20261125;
    private static final int BROAD = 20_000;

    private final Path project;
    private final Path data;
    private final Catalogue catalogue;
    private final Load load = new Load();

    private Speed(Path project, Path data, int products) throws Exception {
        this.project = project;
        this.data = data;
        this.catalogue = new Catalogue(Lists.read(project.resolve("config")), products, SEED);
    }

    /** @param arguments the project's directory, one for data, the number of products, megabytes of Elasticsearch's heap */
    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        Path data = Path.of(arguments[1]);
        Speed speed = new Speed(project, data, Integer.parseInt(arguments[2]));
        Directories.delete(data);
        Path server = ElasticsearchSettings.builtServer(project).orElseThrow();
        ElasticsearchSettings settings = new ElasticsearchSettings(
                server, data.resolve("es"), 0, Integer.parseInt(arguments[3]), data.resolve("es.log"));
        try (EmbeddedElasticsearch elasticsearch = EmbeddedElasticsearch.start(settings);
                CatalogueEngine engine = new CatalogueEngine(speed.catalogue)) {
            speed.measure(elasticsearch.address(), engine);
        }
    }

    /** A question to the API, and what the API asks for it. */
    private record Pair(HttpRequest ours, List<HttpRequest> raw, long total) {}

    private void measure(URI elasticsearch, CatalogueEngine engine) throws Exception {
        List<Pair> usual;
        List<Pair> faceted;
        List<Pair> typing;
        int port;
        try (RecordingProxy proxy = new RecordingProxy(elasticsearch);
                StorefrontProcess first =
                        StorefrontProcess.start(project, data.resolve("first"), engine.url(), proxy.url())) {
            long begun = System.nanoTime();
            first.await(catalogue.products());
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%d products, %d makers: found %.0f s after the storefront's start, %.0f facts a second%n",
                    catalogue.products(),
                    catalogue.makers(),
                    seconds,
                    (2.0 * catalogue.products() + catalogue.makers()) / seconds);
            usual = record(first.url(), proxy, elasticsearch, "/api/v1/products?limit=24");
            faceted = record(
                    first.url(),
                    proxy,
                    elasticsearch,
                    "/api/v1/products?limit=24&facets=region&facets=craft&facets=availability&facets=price");
            typing = record(first.url(), proxy, elasticsearch, "/api/v1/suggestions?");
            port = first.url().getPort();
        }
        try (StorefrontProcess second =
                StorefrontProcess.start(project, data.resolve("second"), engine.url(), elasticsearch)) {
            second.await(catalogue.products());
            int now = second.url().getPort();
            System.out.println(
                    "| question | clients | API p50 / p95 ms | raw p50 / p95 ms | ratio p50 / p95 |\n|---|---|---|---|---|");
            for (int clients : new int[] {1, 8})
                compare("24 pieces, regions and crafts counted", usual, port, now, clients);
            compare("four facets, all questions", faceted, port, now, 1);
            List<Pair> narrow =
                    faceted.stream().filter(pair -> pair.total <= BROAD).toList();
            compare("four facets, up to " + BROAD + " found (" + narrow.size() + ")", narrow, port, now, 1);
            compare("suggestions", typing, port, now, 1);
        }
    }

    private List<Pair> record(URI storefront, RecordingProxy proxy, URI elasticsearch, String path) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        List<Pair> pairs = new ArrayList<>();
        for (Catalogue.Asked asked : catalogue.questions(QUESTIONS)) {
            boolean typing = path.contains("suggestions");
            String text =
                    typing ? asked.text().substring(0, Math.min(4, asked.text().length())) : asked.text();
            String address =
                    path + "&lang=" + asked.language() + "&q=" + URLEncoder.encode(text.trim(), StandardCharsets.UTF_8);
            HttpRequest ours = HttpRequest.newBuilder(storefront.resolve(address.replace("?&", "?")))
                    .header("Accept", "application/json")
                    .build();
            proxy.take();
            String answer = client.send(ours, BodyHandlers.ofString()).body();
            List<HttpRequest> raw = proxy.take().stream()
                    .map(one -> HttpRequest.newBuilder(elasticsearch.resolve(one.path()))
                            .header("Content-Type", one.contentType())
                            .POST(HttpRequest.BodyPublishers.ofByteArray(one.body()))
                            .build())
                    .toList();
            pairs.add(new Pair(
                    ours,
                    raw,
                    JsonMapper.shared().readTree(answer).path("total").asLong(0)));
        }
        return pairs;
    }

    private void compare(String what, List<Pair> pairs, int port, int now, int clients) throws Exception {
        if (pairs.isEmpty()) return;
        List<Load.Question> ours = pairs.stream()
                .map(pair -> new Load.Question(List.of(moved(pair.ours, port, now))))
                .toList();
        List<Load.Question> raw =
                pairs.stream().map(pair -> new Load.Question(pair.raw)).toList();
        load.times(ours, clients);
        load.times(raw, clients);
        List<long[]> ourTimes = new ArrayList<>();
        List<long[]> rawTimes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ourTimes.add(load.times(ours, clients));
            rawTimes.add(load.times(raw, clients));
        }
        Sample us = new Sample(Load.joined(ourTimes));
        Sample them = new Sample(Load.joined(rawTimes));
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f / %.1f | %.1f / %.1f | %.2f / %.2f |%n",
                what,
                clients,
                us.percentile(50) / 1e3,
                us.percentile(95) / 1e3,
                them.percentile(50) / 1e3,
                them.percentile(95) / 1e3,
                (double) us.percentile(50) / them.percentile(50),
                (double) us.percentile(95) / them.percentile(95));
    }

    private static HttpRequest moved(HttpRequest request, int from, int to) {
        return HttpRequest.newBuilder(URI.create(request.uri().toString().replace(":" + from + "/", ":" + to + "/")))
                .header("Accept", "application/json")
                .build();
    }
}
