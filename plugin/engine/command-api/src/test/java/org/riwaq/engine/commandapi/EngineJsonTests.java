package org.riwaq.engine.commandapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riwaq.contract.Change;
import org.riwaq.contract.ChangesPage;
import org.riwaq.contract.FactType;
import org.riwaq.contract.Refusal;

/** The engine writes the contract's golden files to the letter; the storefront's tests read the same ones. */
class EngineJsonTests {
    private static final Path GOLDEN = Path.of("../../contract/src/golden");
    private final ObjectMapper mapper = EngineJson.mapper();

    @Test
    void everyKindOfFactIsWrittenAsTheGoldenPageSays() throws IOException {
        JsonNode golden = mapper.readTree(GOLDEN.resolve("changes-page.json").toFile());
        List<Change<?>> changes = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (JsonNode change : golden.path("changes")) {
            changes.add(read(change));
            types.add(change.path("type").asText());
        }

        ChangesPage page = new ChangesPage(
                changes,
                golden.path("cursor").asText(),
                golden.path("heldSeconds").asLong());

        assertThat(written(page)).isEqualTo(golden);
        assertThat(types)
                .as("no kind of fact without a golden line")
                .containsAll(FactType.all().stream().map(type -> type.name).toList());
    }

    @Test
    void aRefusalIsWrittenAsTheGoldenOneSays() throws IOException {
        JsonNode golden = mapper.readTree(GOLDEN.resolve("refusal.json").toFile());

        assertThat(written(mapper.treeToValue(golden, Refusal.class))).isEqualTo(golden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkout.json", "document.json", "settlement.json", "exhibition.json", "use.json"})
    void commandsAndAnswersAreWrittenAsTheGoldenOnesSay(String file) throws Exception {
        JsonNode golden = mapper.readTree(GOLDEN.resolve(file).toFile());

        for (Map.Entry<String, JsonNode> example : golden.properties()) {
            Class<?> type = Class.forName("org.riwaq.contract." + example.getKey());
            assertThat(written(mapper.treeToValue(example.getValue(), type)))
                    .as(example.getKey())
                    .isEqualTo(example.getValue());
        }
    }

    private Change<?> read(JsonNode change) throws JsonProcessingException {
        FactType<?> type = FactType.named(change.path("type").asText());
        Object fact = change.has("fact") ? mapper.treeToValue(change.path("fact"), type.factClass) : null;
        return new Change<>(
                type.name,
                change.path("id").asText(),
                change.path("version").asLong(),
                change.path("deleted").asBoolean(),
                fact);
    }

    private JsonNode written(Object value) throws JsonProcessingException {
        return mapper.readTree(mapper.writeValueAsString(value));
    }
}
