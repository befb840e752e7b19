package org.riwaq.benchmark.speed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.riwaq.contract.Change;
import org.riwaq.contract.ChangesPage;
import org.riwaq.contract.CursorPosition;
import org.riwaq.contract.FactType;
import org.riwaq.contract.WalkPage;
import tools.jackson.databind.json.JsonMapper;

/** Tells a generated catalogue at the contract, so that the real indexer builds the market from it. */
final class CatalogueEngine implements AutoCloseable {
    private static final long VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private record Told(int number, IntFunction<Change<?>> change) {}

    private final Map<String, Told> types = new HashMap<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    CatalogueEngine(Catalogue catalogue) throws IOException {
        Lists lists = catalogue.lists();
        tell(FactType.REGION, lists.regions().size(), n -> lists.regions().get(n), fact -> fact.id);
        tell(FactType.PROVINCE, lists.provinces().size(), n -> lists.provinces().get(n), fact -> fact.id);
        tell(FactType.CRAFT, lists.crafts().size(), n -> lists.crafts().get(n), fact -> fact.id);
        tell(FactType.TERM, lists.terms().size(), n -> lists.terms().get(n), fact -> fact.id);
        tell(
                FactType.STOREFRONT,
                lists.storefronts().size(),
                n -> lists.storefronts().get(n),
                fact -> fact.id);
        tell(FactType.MAKER, catalogue.makers(), catalogue::maker, fact -> fact.id);
        tell(FactType.STOCK, catalogue.products(), catalogue::stock, fact -> fact.id);
        tell(FactType.PRODUCT, catalogue.products(), catalogue::product, fact -> fact.id);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/engine/v1/", this::answer);
        server.start();
    }

    private <F> void tell(
            FactType<F> type, int number, IntFunction<F> fact, java.util.function.Function<F, String> id) {
        types.put(type.path, new Told(number, n -> {
            F told = fact.apply(n);
            return Change.of(type, id.apply(told), VERSION, told);
        }));
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String resource = exchange.getRequestURI().getPath().substring("/engine/v1/".length());
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            Object answer = switch (resource) {
                case "cursor" -> new CursorPosition("end");
                case "changes" -> new ChangesPage(List.of(), "end", 0);
                default -> page(types.getOrDefault(resource, new Told(0, n -> null)), query);
            };
            // A reader that waits for news must not be answered at once, or it asks without end.
            if (query.matches(".*wait=[1-9].*")) Thread.sleep(1000);
            byte[] body = JSON.writeValueAsBytes(answer);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static WalkPage page(Told told, String query) {
        int from = number(query, "after", 0);
        int to = Math.min(told.number, from + number(query, "limit", 500));
        List<Change<?>> changes = new ArrayList<>();
        for (int n = from; n < to; n++) changes.add(told.change.apply(n));
        return new WalkPage(changes, to < told.number ? Integer.toString(to) : null);
    }

    private static int number(String query, String name, int usual) {
        for (String parameter : query.split("&"))
            if (parameter.startsWith(name + "=")) return Integer.parseInt(parameter.substring(name.length() + 1));
        return usual;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
