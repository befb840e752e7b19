package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.riwaq.storefront.search.Explanation;
import org.riwaq.storefront.search.Loosening;
import org.riwaq.storefront.search.Understood;

class OperationsTests {
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final Operations operations =
            new Operations(new PrintStream(new ByteArrayOutputStream(), true), new PrintStream(errors, true));

    @Test
    void anUnknownCommandIsToldWhatThereIs() {
        assertThat(operations.run(new String[] {"reindex"})).isEqualTo(Operations.MISTAKEN);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("no command reindex", "compare");
    }

    @Test
    void settingsAreNoCommand() {
        assertThat(Operations.isCommand(new String[] {"--server.port=0"})).isFalse();
        assertThat(Operations.isCommand(new String[] {})).isFalse();
        assertThat(Operations.isCommand(new String[] {"compare"})).isTrue();
    }

    @Test
    void everyReasonHasWordsInEveryLanguage() throws IOException {
        Properties french = words("fr");
        for (String language : List.of("ar", "en", "es"))
            assertThat(words(language).stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        assertThat(french.stringPropertyNames())
                .containsAll(Arrays.stream(Understood.Kind.values())
                        .map(kind -> "kind." + kind.code())
                        .toList())
                .containsAll(Arrays.stream(Loosening.values())
                        .map(kind -> "kind." + kind.code())
                        .toList())
                .containsAll(Arrays.stream(Explanation.Standing.values())
                        .filter(standing -> standing != Explanation.Standing.ORDINARY)
                        .map(standing -> "standing." + standing.name().toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream file = Objects.requireNonNull(
                OperationsTests.class.getResourceAsStream("operations_" + language + ".properties"))) {
            words.load(new java.io.InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }
}
