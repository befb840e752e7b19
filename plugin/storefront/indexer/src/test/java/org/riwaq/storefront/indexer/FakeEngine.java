package org.riwaq.storefront.indexer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.riwaq.contract.Change;
import org.riwaq.contract.ChangesPage;
import org.riwaq.contract.CursorPosition;
import org.riwaq.contract.FactType;
import org.riwaq.contract.Refusal;
import org.riwaq.contract.WalkPage;
import tools.jackson.databind.json.JsonMapper;

/** An engine that speaks the contract over HTTP from memory: full states with versions, rendered when read. */
final class FakeEngine implements AutoCloseable {
    static final String SECRET = "the-secret-of-the-fake-engine-0123456789";

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private record Row(FactType<?> type, String id) {}

    private final List<Row> outbox = new ArrayList<>();
    private final Map<String, TreeMap<String, Change<?>>> states = new HashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private int oldestKept;
    private long version = 1000;

    final AtomicInteger walks = new AtomicInteger();
    volatile boolean away;
    volatile Runnable whenProductsAreWalked = () -> {};

    FakeEngine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/engine/v1/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    synchronized <F> void save(FactType<F> type, String id, F fact) {
        states(type).put(id, Change.of(type, id, ++version, fact));
        outbox.add(new Row(type, id));
        notifyAll();
    }

    synchronized <F> void delete(FactType<F> type, String id) {
        states(type).put(id, Change.deleted(type, id, ++version));
        outbox.add(new Row(type, id));
        notifyAll();
    }

    /** Sends everything again, as a feed may. */
    synchronized void repeatAll() {
        outbox.addAll(List.copyOf(outbox));
        notifyAll();
    }

    /** Forgets everything up to now, so that every cursor given before now is too old. */
    synchronized void forget() {
        outbox.add(new Row(FactType.PRODUCT, "nothing-of-that-id"));
        oldestKept = outbox.size();
        notifyAll();
    }

    private TreeMap<String, Change<?>> states(FactType<?> type) {
        return states.computeIfAbsent(type.name, name -> new TreeMap<>());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> query = query(exchange.getRequestURI());
            String resource = exchange.getRequestURI().getPath().substring("/engine/v1/".length());
            if (away) send(exchange, 503, Map.of());
            else if (!("Bearer " + SECRET).equals(exchange.getRequestHeaders().getFirst("Authorization")))
                send(exchange, 401, new Refusal("engine.secret", 401, null, Map.of()));
            else if (resource.equals("changes")) changes(exchange, query);
            else if (resource.equals("cursor")) send(exchange, 200, new CursorPosition(end()));
            else walk(exchange, resource, query);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized String end() {
        return "c" + outbox.size();
    }

    private void changes(HttpExchange exchange, Map<String, String> query) throws IOException, InterruptedException {
        int after = Integer.parseInt(query.get("after").substring(1));
        Object answer = read(after, Integer.parseInt(query.get("limit")), Long.parseLong(query.get("wait")));
        send(exchange, answer instanceof Refusal ? 410 : 200, answer);
    }

    private synchronized Object read(int after, int limit, long wait) throws InterruptedException {
        if (after < oldestKept) return new Refusal("feed.cursor-too-old", 410, "after", Map.of());
        long deadline = System.nanoTime() + wait * 1_000_000_000;
        while (outbox.size() == after && System.nanoTime() < deadline) wait(50);
        int end = Math.min(outbox.size(), after + limit);
        List<Change<?>> changes = new ArrayList<>();
        for (Row row : outbox.subList(Math.min(after, end), end)) {
            Change<?> state = states(row.type).get(row.id);
            if (state != null) changes.add(state);
        }
        return new ChangesPage(changes, "c" + Math.max(after, end), 0);
    }

    private void walk(HttpExchange exchange, String path, Map<String, String> query) throws IOException {
        FactType<?> type = FactType.all().stream()
                .filter(known -> known.path.equals(path))
                .findFirst()
                .orElseThrow();
        WalkPage page = page(type, query.getOrDefault("after", ""), Integer.parseInt(query.get("limit")));
        walks.incrementAndGet();
        // After the page was read, before it is sent: what changes now is older in the page than in the feed.
        if (type == FactType.PRODUCT) whenProductsAreWalked.run();
        send(exchange, 200, page);
    }

    private synchronized WalkPage page(FactType<?> type, String after, int limit) {
        List<Change<?>> live = states(type).tailMap(after, false).values().stream()
                .filter(change -> !change.deleted)
                .limit(limit)
                .<Change<?>>map(change -> change)
                .toList();
        return new WalkPage(live, live.size() < limit ? null : live.get(limit - 1).id);
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> query = new HashMap<>();
        if (uri.getRawQuery() == null) return query;
        for (String parameter : uri.getRawQuery().split("&")) {
            String[] sides = parameter.split("=", 2);
            query.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static void send(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
