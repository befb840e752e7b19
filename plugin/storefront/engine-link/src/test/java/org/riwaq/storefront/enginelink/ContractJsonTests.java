package org.riwaq.storefront.enginelink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riwaq.contract.ChangesPage;
import org.riwaq.contract.FactType;
import org.riwaq.contract.MakerFact;
import org.riwaq.contract.ProductFact;
import org.riwaq.contract.Refusal;
import org.riwaq.contract.WalkPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ContractJsonTests {
    private static final Path GOLDEN = Path.of("../../contract/src/golden");

    private static ChangesPage golden() throws IOException {
        return ContractJson.mapper()
                .readValue(Files.readString(GOLDEN.resolve("changes-page.json")), ChangesPage.class);
    }

    @Test
    void everyKindOfFactIsRead() throws IOException {
        Set<String> types = new HashSet<>();
        golden().changes.forEach(change -> types.add(change.type));
        assertThat(types)
                .containsAll(FactType.all().stream().map(type -> type.name).toList());
        assertThat(golden().cursor).isNotBlank();
    }

    @Test
    void aProductIsReadToItsInnermostField() throws IOException {
        ProductFact product = (ProductFact) golden().changes.stream()
                .filter(change -> change.type.equals("product") && !change.deleted)
                .findFirst()
                .orElseThrow()
                .fact;
        assertThat(product.title).containsEntry("fr", "Tapis Beni Ouarain à losanges");
        assertThat(product.price.sale).isEqualTo(199950);
        assertThat(product.making.origins.get(1).evidence).isEqualTo("PROTECTED");
        assertThat(product.making.dimensions.depthMm).isNull();
        assertThat(product.publication.until).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
    }

    @Test
    void aMakersDatesAreDates() throws IOException {
        MakerFact maker = (MakerFact) golden().changes.stream()
                .filter(change -> change.type.equals("maker") && !change.deleted)
                .findFirst()
                .orElseThrow()
                .fact;
        assertThat(maker.members.get(0).from).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(maker.opening.closures.get(0).until).isEqualTo(LocalDate.of(2026, 12, 26));
    }

    @Test
    void whatANewerEngineAddedIsPassedOver() {
        ChangesPage page = ContractJson.mapper().readValue("""
                        {"changes": [
                          {"type": "comet", "id": "1", "version": 1, "fact": {"tail": true}},
                          {"type": "stock", "id": "p", "version": 2, "since": "now",
                           "fact": {"id": "p", "policy": "CHECKED", "available": 3, "reserved": 1}},
                          {"type": "stock", "id": "q", "version": 3, "deleted": true}
                        ], "cursor": "c", "weather": "fine"}
                        """, ChangesPage.class);
        assertThat(page.changes).extracting(change -> change.id).containsExactly("p", "q");
        assertThat(page.changes.get(1).deleted).isTrue();
        assertThat(page.changes.get(1).fact).isNull();
    }

    @Test
    void aWalksLastPageHasNoNext() {
        assertThat(ContractJson.mapper().readValue("{\"changes\": []}", WalkPage.class).next)
                .isNull();
    }

    @Test
    void aRefusalIsRead() throws IOException {
        Refusal refusal =
                ContractJson.mapper().readValue(Files.readString(GOLDEN.resolve("refusal.json")), Refusal.class);
        assertThat(refusal.code).isNotBlank();
        assertThat(refusal.status).isGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkout.json", "document.json", "settlement.json", "exhibition.json"})
    void commandsAndAnswersAreReadToTheirLastField(String file) throws Exception {
        JsonNode golden = ContractJson.mapper().readTree(Files.readString(GOLDEN.resolve(file)));
        for (Map.Entry<String, JsonNode> example : golden.properties()) {
            Class<?> type = Class.forName("org.riwaq.contract." + example.getKey());
            Object value = ContractJson.mapper().treeToValue(example.getValue(), type);
            // Through text: a long and an int that print alike are not equal as nodes.
            JsonNode written =
                    ContractJson.mapper().readTree(ContractJson.mapper().writeValueAsString(value));
            assertThat(withoutNulls(written)).as(example.getKey()).isEqualTo(example.getValue());
        }
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) object.removeIf(JsonNode::isNull);
        node.forEach(ContractJsonTests::withoutNulls);
        return node;
    }
}
