package org.riwaq.engine.host.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminWordsTests {
    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Path STOCK =
            Path.of("..", "origin", "src", "main", "resources", "messages", "RiwaqStockMessages");
    private static final Path PAGES = Path.of("src", "main", "webapp", "WEB-INF", "templates", "admin");
    private static final Pattern LISTED =
            Pattern.compile("arraySplit\\('([^']+)', '([ ,])'\\).*?'(riwaq\\.host\\.[a-z]+\\.)'", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_ar", "_es"})
    void everyLanguageHasTheSameKeysAndNoEmptyText(String language) throws IOException {
        Properties english = read(MESSAGES.resolve("RiwaqHostMessages.properties"));
        Properties translated = read(MESSAGES.resolve("RiwaqHostMessages" + language + ".properties"));
        assertThat(translated.stringPropertyNames()).hasSameElementsAs(english.stringPropertyNames());
        assertThat(translated.values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"_ar", "_es"})
    void theStockAdminSaysTheSameInEveryLanguage(String language) throws IOException {
        Properties french = read(Path.of(STOCK + "_fr.properties"));
        Properties translated = read(Path.of(STOCK + language + ".properties"));
        assertThat(translated.stringPropertyNames()).hasSameElementsAs(french.stringPropertyNames());
        for (String key : french.stringPropertyNames()) {
            assertThat(places(translated.getProperty(key))).as(key).isEqualTo(places(french.getProperty(key)));
        }
    }

    @Test
    void everyWordThatAPageAsksForIsThereAndNoOther() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String page : List.of("words", "languages")) {
            Matcher list = LISTED.matcher(Files.readString(PAGES.resolve("layout/partials/" + page + ".html")));
            while (list.find()) {
                for (String word : list.group(1).split(list.group(2))) {
                    asked.add(list.group(3) + word);
                }
            }
        }
        assertThat(read(MESSAGES.resolve("RiwaqHostMessages.properties")).stringPropertyNames().stream()
                        .filter(key -> key.matches("riwaq\\.host\\.(word|editor|language|rule)\\..*")))
                .hasSizeGreaterThan(100)
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    private static Set<String> places(String text) {
        try (Stream<String> found =
                Pattern.compile("\\{\\w+}").matcher(text).results().map(place -> place.group())) {
            return found.collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties messages = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            messages.load(text);
        }
        return messages;
    }
}
