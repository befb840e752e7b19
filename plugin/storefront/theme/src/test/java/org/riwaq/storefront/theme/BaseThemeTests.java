package org.riwaq.storefront.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.riwaq.storefront.api.Language;

class BaseThemeTests {
    private static final Path BASE = Path.of("../../../themes/base");
    private static final Pattern FORM = Pattern.compile("(.*)\\.(zero|one|two|few|many|other)");
    private static final Set<String> ARABIC = Set.of("zero", "one", "two", "few", "many", "other");
    private static final Set<String> OTHERS = Set.of("one", "other");

    static Stream<Path> templates() throws IOException {
        return Files.list(BASE.resolve("templates"));
    }

    static Stream<Path> templatesMailsAndDocuments() throws IOException {
        return Stream.of(
                        templates(),
                        Files.list(BASE.resolve("mails"))
                                .filter(file -> file.toString().endsWith(".html")),
                        Files.list(BASE.resolve("documents")))
                .flatMap(files -> files);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryText(Language language) throws IOException {
        assertThat(withoutForms(texts(language))).isEqualTo(withoutForms(texts(Language.FR)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCountedWordHasEveryFormOfItsLanguage(Language language) throws IOException {
        Set<String> expected = language == Language.AR ? ARABIC : OTHERS;
        texts(language).stringPropertyNames().stream()
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.groupingBy(
                        form -> form.group(1), Collectors.mapping(form -> form.group(2), Collectors.toSet())))
                .forEach((key, forms) -> assertThat(forms).as(key).isEqualTo(expected));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextHasAStraightApostropheThatWouldHideItsValues(Language language) throws IOException {
        assertThat(texts(language).values())
                .allSatisfy(text -> assertThat(text.toString()).doesNotContain("'"));
    }

    @ParameterizedTest
    @MethodSource("templatesMailsAndDocuments")
    void everyTextOfATemplateIsAMessage(Path template) throws IOException {
        assertThat(literals(Files.readString(template))).isEmpty();
    }

    @Test
    void aLiteralTextWouldBeFound() {
        assertThat(literals("<p th:text=\"#{x}\">·</p><p>Bonjour</p>")).containsExactly("Bonjour");
        assertThat(literals("<img alt=\"Un vase\">")).containsExactly("Un vase");
        assertThat(literals("<a th:title=\"${x}\" title=\"Voir\">·</a>")).containsExactly("Voir");
    }

    @ParameterizedTest
    @MethodSource("templatesMailsAndDocuments")
    void everyMessageThatATemplateNamesIsThere(Path template) throws IOException {
        Set<String> known = texts(Language.FR).stringPropertyNames();
        Matcher named = Pattern.compile("#\\{([a-z.]+)}|say\\.text\\('([a-zA-Z.]+[a-zA-Z])'")
                .matcher(Files.readString(template));
        while (named.find()) {
            assertThat(known).contains(named.group(1) == null ? named.group(2) : named.group(1));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateNeedsInlineScriptOrStyle(Path template) throws IOException {
        assertThat(Files.readString(template))
                .doesNotContainPattern("(?i)<style|\\sstyle=|th:style|\\son[a-z]+=|javascript:")
                .doesNotContainPattern("<script(?! type=\"(?:application/ld\\+json\"|module\" th:src=))");
    }

    /** Left and right, top and bottom swap or stay wrongly when the page runs from right to left. */
    @Test
    void styleSheetsNameNoPhysicalSide() throws IOException {
        for (String sheet : List.of("riwaq.css", "tokens.css")) {
            String css = Files.readString(BASE.resolve("assets").resolve(sheet)).replaceAll("/\\*.*?\\*/", "");
            assertThat(css)
                    .as(sheet)
                    .doesNotContainPattern("(margin|padding|border)-(left|right|top|bottom)")
                    .doesNotContainPattern("[;{]\\s*(left|right|top|bottom)\\s*:")
                    .doesNotContainPattern("text-align:\\s*(left|right)")
                    .doesNotContainPattern("float:\\s*(left|right)")
                    .doesNotContainPattern("[;{]\\s*(width|height)\\s*:");
        }
    }

    private static List<String> literals(String template) {
        String html = template.replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("(?s)<style\\b.*?</style>", "")
                .replaceAll("(?s)<[!?][^>]*>", "");
        List<String> literals = new ArrayList<>();
        for (String between : html.split("<[^>]*>")) {
            String text = between.replaceAll("[·\\s]", "");
            if (text.codePoints().anyMatch(Character::isLetter)) {
                literals.add(between.strip());
            }
        }
        Matcher attribute = Pattern.compile("\\s(alt|title|placeholder|aria-label)=\"([^\"]+)\"")
                .matcher(html);
        while (attribute.find()) {
            literals.add(attribute.group(2));
        }
        return literals;
    }

    private static Set<String> withoutForms(Properties texts) {
        return texts.stringPropertyNames().stream()
                .map(key -> FORM.matcher(key).replaceFirst("$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(Language language) throws IOException {
        Properties texts = new Properties();
        for (String concern : List.of("messages", "mails", "documents")) {
            Path file = BASE.resolve("messages/" + concern + "_" + language.code() + ".properties");
            try (var reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
        }
        return texts;
    }
}
