package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Requests compared with files; {@code -Driwaq.golden=write} writes them anew, for the diff to be read. */
final class Golden {
    private static final Path FILES = Path.of("src/test/golden");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Golden() {}

    static void check(String name, SearchRequest.Builder request) throws IOException {
        JsonNode is = PRETTY.readTree(JsonpUtils.toJsonString(request.build(), new Jackson3JsonpMapper()));
        Path file = FILES.resolve(name + ".json");
        if ("write".equals(System.getProperty("riwaq.golden")))
            Files.writeString(file, PRETTY.writeValueAsString(is) + "\n");
        assertThat(PRETTY.writeValueAsString(is))
                .isEqualTo(PRETTY.writeValueAsString(PRETTY.readTree(Files.readString(file))));
    }

    static void check(Path file, String is) throws IOException {
        if ("write".equals(System.getProperty("riwaq.golden"))) Files.writeString(file, is);
        assertThat(is).isEqualTo(Files.readString(file));
    }
}
