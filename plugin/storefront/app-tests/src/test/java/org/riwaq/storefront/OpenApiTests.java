package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description says what the API does, and the API does what the description says. */
@FixtureTest
class OpenApiTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> HANDLES = Map.of(
            "/api/v1/halls/{handle}", FixtureShowings.HALL_HANDLE,
            "/api/v1/products/{handle}", "poterie-ma-07",
            "/api/v1/makers/{handle}", "atelier-1",
            "/api/v1/exhibitions/{handle}", "entre-desert-et-mer",
            "/api/v1/exhibitions/{handle}/plan", "entre-desert-et-mer",
            "/api/v1/exhibitions/{handle}/calendar.ics", "entre-desert-et-mer",
            "/api/v1/circuits/{handle}/calendar.ics", "cuir",
            "/api/v1/circuits/{handle}/route.gpx", "cuir",
            "/api/v1/circuits/{handle}", "cuir");
    private static final Map<String, String> WIDGETS = Map.of(
            "/api/v1/widgets/products", "products",
            "/api/v1/widgets/products/{handle}", "poterie-ma-07",
            "/api/v1/widgets/makers/{handle}", "atelier-1",
            "/api/v1/widgets/exhibitions/{handle}", "entre-desert-et-mer",
            "/api/v1/widgets/circuits/{handle}", "cuir",
            "/api/v1/widgets/search", "search");

    @Autowired
    Browser browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private JsonNode description;

    @BeforeEach
    void read() {
        HttpResponse<String> yaml = browser.get("/api/openapi.yaml");
        assertThat(yaml.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/yaml");
        Map<String, Object> loaded = new Yaml().load(yaml.body());
        description = JSON.valueToTree(loaded);
    }

    @Test
    void everyRouteIsDescribedAndEveryDescribedRouteIsThere() {
        Set<String> described = new TreeSet<>();
        description
                .at("/paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> there = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.matches("/(api|media|iiif).*"))
                        .filter(path -> !path.endsWith("/**") && !path.matches("/(api|media)/?"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(there).isEqualTo(described);
    }

    @Test
    void everyAnswerIsAsItsSchemaSays() {
        for (JsonNode[] route : routes()) {
            String path = filled(route[0].asString());
            JsonNode schema = route[1].at("/responses/200/content/application~1json/schema");
            if (!schema.isMissingNode()) {
                assertValid(schema, browser.get(path), path);
            }
        }
    }

    @Test
    void everyWidgetsAnswerIsAsItsSchemaSays() {
        JsonNode schema = ref("#/components/schemas/Widget");
        JsonNode problem = ref("#/components/schemas/Problem");
        assertThat(description
                        .at("/paths")
                        .propertyStream()
                        .map(Map.Entry::getKey)
                        .filter(path -> path.startsWith("/api/v1/widgets/")))
                .containsExactlyInAnyOrderElementsOf(WIDGETS.keySet());
        WIDGETS.forEach((path, handle) -> {
            String address = path.replace("{handle}", handle);
            assertValid(schema, browser.get(address + "?key=" + FixtureReferences.KEY), address);
            assertValid(problem, browser.get(address), address);
            assertThat(browser.get(address + "?undescribed=1&key=" + FixtureReferences.KEY)
                            .statusCode())
                    .as(address)
                    .isEqualTo(400);
        });
    }

    @Test
    void everyDescribedParameterIsUnderstoodAndAnyOtherRefused() {
        JsonNode problem = ref("#/components/schemas/Problem");
        for (JsonNode[] route : routes()) {
            String path = filled(route[0].asString());
            if (route[1].at("/responses/400").isMissingNode()) {
                continue;
            }
            for (JsonNode parameter : route[1].path("parameters")) {
                JsonNode resolved = resolved(parameter);
                if (resolved.at("/in").asString().equals("query")
                        && !resolved.at("/example").isMissingNode()) {
                    String query = query(resolved);
                    assertThat(browser.get(path + "?" + query).statusCode())
                            .as(path + "?" + query)
                            .isEqualTo(200);
                }
            }
            HttpResponse<String> refused = browser.get(path + "?undescribed=1");
            assertThat(refused.statusCode()).as(path).isEqualTo(400);
            assertValid(problem, refused, path);
        }
    }

    @Test
    void everyBoundOfAParameterIsTheApis() {
        for (JsonNode[] route : routes()) {
            for (JsonNode parameter : route[1].path("parameters")) {
                JsonNode resolved = resolved(parameter);
                for (String bad : breaking(resolved)) {
                    String path = filled(route[0].asString()) + "?"
                            + resolved.at("/name").asString() + "=" + bad;
                    assertThat(browser.get(path).statusCode()).as(path).isEqualTo(400);
                }
            }
        }
    }

    @Test
    void aWrongAnswerWouldBeFound() {
        JsonNode schema = ref("#/components/schemas/Money");

        assertThat(schema(schema).validate("{\"amount\":\"12\",\"currency\":\"MAD\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    /** Values just beyond what a schema allows. */
    private static List<String> breaking(JsonNode parameter) {
        List<String> bad = new ArrayList<>();
        JsonNode schema = parameter.at("/schema");
        if (!parameter.at("/in").asString().equals("query")) {
            return bad;
        }
        if (schema.has("maximum")) {
            bad.add(String.valueOf(schema.at("/maximum").asLong() + 1));
        }
        if (schema.has("minimum")) {
            bad.add(String.valueOf(schema.at("/minimum").asLong() - 1));
        }
        if (schema.has("maxLength")) {
            bad.add("x".repeat(schema.at("/maxLength").asInt() + 1));
        }
        if (schema.has("enum")
                || schema.at("/items").has("pattern")
                || schema.at("/items").has("$ref")) {
            bad.add("Not%20One");
        }
        return bad;
    }

    private static String query(JsonNode parameter) {
        String name = parameter.at("/name").asString();
        JsonNode example = parameter.at("/example");
        if (!example.isArray()) {
            return name + "=" + example.asString();
        }
        List<String> pairs = new ArrayList<>();
        example.forEach(value -> pairs.add(name + "=" + value.asString()));
        return String.join("&", pairs);
    }

    private List<JsonNode[]> routes() {
        List<JsonNode[]> routes = new ArrayList<>();
        description
                .at("/paths")
                .propertyStream()
                // The engine answers these, and partners' pages ask those with a key.
                .filter(path -> !path.getKey().matches("/api/v1/(carts|orders|parcels|bookings|widgets).*"))
                .forEach(path -> routes.add(new JsonNode[] {
                    JSON.valueToTree(path.getKey()), path.getValue().path("get")
                }));
        assertThat(routes).isNotEmpty();
        return routes;
    }

    private static String filled(String path) {
        return path.replace("/programme/{id}", "/programme/" + FixtureShowings.WORKSHOP)
                .replace("{handle}", HANDLES.getOrDefault(path, "x"))
                .replace("{id}", FixtureShowings.stand(1))
                .replace("{sha256}", FixtureMarket.picture(1))
                .replace("{width}", "320");
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.at("/$ref").asString().substring(1)) : node;
    }

    private static JsonNode ref(String pointer) {
        return JSON.createObjectNode().put("$ref", pointer);
    }

    private void assertValid(JsonNode schema, HttpResponse<String> answer, String path) {
        assertThat(schema(schema).validate(answer.body(), InputFormat.JSON))
                .as(path)
                .isEmpty();
    }

    /** The schema with the description's components beside it, so that its references lead somewhere. */
    private Schema schema(JsonNode schema) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        whole.set("components", description.at("/components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.writeValueAsString(whole), InputFormat.JSON);
    }
}
