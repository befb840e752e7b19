package org.riwaq.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.riwaq.launcher.Market;

/** A shopper, or a client application, at the public API and pages. */
public final class Shopper {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Web web = new Web();
    private final URI storefront;

    private Shopper(URI storefront) {
        this.storefront = storefront;
    }

    public static Shopper at(Market market) {
        return of(market.storefront());
    }

    /** @param storefront one of several */
    public static Shopper of(URI storefront) {
        return new Shopper(storefront);
    }

    /** The answer to a question of {@code /api/v1/products}. @param query as in an address, e.g. {@code region=MA-12} */
    public JsonNode products(String query) throws IOException {
        return json("/api/v1/products?" + query);
    }

    /** What the list shows of a product, if it is in it. */
    public Optional<JsonNode> inList(String query, String handle) throws IOException {
        return StreamSupport.stream(products(query + "&limit=100").path("items").spliterator(), false)
                .filter(item -> item.path("handle").asText().equals(handle))
                .findFirst();
    }

    /**
     * The product found by a word of its title alone. A question that nothing fits is answered with what comes near, so
     * the first of a list may be another.
     */
    public Optional<JsonNode> titled(String query, String word) throws IOException {
        return StreamSupport.stream(products(query + "&q=" + word).path("items").spliterator(), false)
                .filter(item -> item.path("title").asText().contains(word))
                .findFirst();
    }

    /** A product's detail, if there is one of that handle. */
    public Optional<JsonNode> product(String handle, String language) throws IOException {
        HttpResponse<String> answer = get("/api/v1/products/" + handle + "?lang=" + language);
        if (answer.statusCode() == 404) return Optional.empty();
        return Optional.of(JSON.readTree(require(answer)));
    }

    public JsonNode json(String path) throws IOException {
        return JSON.readTree(require(get(path)));
    }

    /** A page's text. */
    public String page(String path) throws IOException {
        return require(get(path));
    }

    /** A page as one of many browsers asks for it, coming from another page. */
    public String pageFor(int browser, String path, String from) throws IOException {
        String[] headers = {
            "User-Agent",
            "Mozilla/5.0 (X11; Linux x86_64; rv:" + browser + ".0) Gecko/20100101 Firefox/" + browser + ".0",
            "Accept-Language",
            "fr",
            "Referer",
            storefront.resolve(from).toString()
        };
        return require(web.get(storefront.resolve(path), headers));
    }

    /** Any answer, good or bad. */
    public HttpResponse<String> get(String path) throws IOException {
        return web.get(storefront.resolve(path));
    }

    private static String require(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200)
            throw new IOException(answer.statusCode() + " from " + answer.uri() + ": " + answer.body());
        return answer.body();
    }
}
