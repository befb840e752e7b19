package org.riwaq.storefront.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarketIndicesTests {
    private static final Path CONFIG = Path.of("../../../config/elasticsearch");
    private static final Instant NOW = Instant.parse("2026-11-23T10:11:12.345Z");

    @TempDir
    Path directory;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(CONFIG)) {
            for (Path file : files.toList()) Files.copy(file, directory.resolve(file.getFileName()));
        }
    }

    @Test
    void aGenerationsNamesLeadBackToIt() {
        MarketIndices indices = MarketIndices.read("riwaq", CONFIG);
        Generation generation = indices.next(NOW);
        String index = indices.index(IndexKind.MAKERS, generation);
        assertThat(index).startsWith("riwaq-makers-").contains("20261123-101112345");
        assertThat(indices.generation(IndexKind.MAKERS, index)).contains(generation);
        assertThat(indices.generation(IndexKind.PRODUCTS, index)).isEmpty();
        assertThat(indices.generation(IndexKind.MAKERS, "riwaq-makers-by-hand")).isEmpty();
    }

    @Test
    void aLaterGenerationIsGreater() {
        MarketIndices indices = MarketIndices.read("riwaq", CONFIG);
        assertThat(indices.next(NOW)).isLessThan(indices.next(NOW.plusMillis(1)));
    }

    @Test
    void aChangedFileMakesAnotherDefinition() throws IOException {
        Generation before = MarketIndices.read("riwaq", directory).next(NOW);
        Path analysis = directory.resolve("analysis.json");
        Files.writeString(analysis, Files.readString(analysis).replace("light_french", "minimal_french"));
        MarketIndices after = MarketIndices.read("riwaq", directory);
        assertThat(after.fits(before)).isFalse();
        assertThat(after.fits(after.next(NOW))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(IndexKind.class)
    void nothingIsIndexedThatTheMappingDoesNotName(IndexKind kind) {
        String definition = MarketIndices.read("riwaq", CONFIG).definition(kind);
        assertThat(definition).contains("\"dynamic\":false");
        assertThat(definition.contains("riwaq_ar")).isEqualTo(kind.hasTexts());
    }

    @Test
    void aBrokenFileIsNamed() throws IOException {
        Files.writeString(directory.resolve("stocks.json"), "{\"settings\": ");
        assertThatThrownBy(() -> MarketIndices.read("riwaq", directory)).hasMessageContaining("stocks.json");
        Files.delete(directory.resolve("stocks.json"));
        assertThatThrownBy(() -> MarketIndices.read("riwaq", directory)).hasMessageContaining("stocks.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Riwaq", "a-b", "*", "1a", "_all"})
    void aPrefixThatCouldTouchOtherIndicesIsRefused(String prefix) {
        assertThatThrownBy(() -> MarketIndices.read(prefix, CONFIG)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDocumentOfAnOlderIndexerReadsWithEmptyParts() {
        ProductDocument read = ElasticsearchConnection.documents()
                .readValue("{\"id\":\"p\",\"shown\":true,\"handle\":\"h\",\"newer\":{}}", ProductDocument.class);
        assertThat(read.handle()).isEqualTo("h");
        assertThat(read.images()).isEmpty();
        assertThat(read.title()).isEmpty();
    }
}
