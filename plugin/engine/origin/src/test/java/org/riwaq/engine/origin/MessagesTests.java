package org.riwaq.engine.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text of origin, maker, partner, merchandising, exhibition and settlement that a person sees is there in every language. */
class MessagesTests {
    private static final Path MODULES = Path.of("..");
    private static final Pattern KEY = Pattern.compile(
            "\"(riwaq\\.(?:origin|maker|partner|merchandising|exhibition|settlement)\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"");
    private static final Pattern MENU = Pattern.compile("'(riwaq\\.menu\\.[a-z.-]+)'");
    private static final Pattern REFUSAL =
            Pattern.compile("(?:refusals\\.add|refused)\\(\\s*\"([a-z.-]+)\"|refusals\\.add\\(\\s*\"([a-z.-]+)\"");
    private static final Pattern ENUMERATION = Pattern.compile("return \"(riwaq\\.[a-z.]+)\\.\" \\+ type");
    private static final Pattern CHOICE = Pattern.compile("= new [A-Z]\\w+\\(\"([A-Z0-9_]+)\"\\);");
    private static final Pattern CONSTRAINT = Pattern.compile(
            "ConstraintRefusal\">\\s*<constructor-arg value=\"[^\"]+\"/>\\s*<constructor-arg value=\"([^\"]+)\"");
    // Names of things that nobody is shown.
    private static final Set<String> UNSEEN = Set.of("riwaq.engine");

    @ParameterizedTest
    @CsvSource({
        "origin,Origin",
        "maker,Maker",
        "partner,Partner",
        "merchandising,Merchandising",
        "exhibition,Exhibition",
        "settlement,Settlement"
    })
    void everyLanguageHasTheSameKeysAndNoEmptyText(String module, String name) throws IOException {
        Properties english = messages(module, name, "");
        assertThat(english).isNotEmpty();
        for (String language : List.of("_fr", "_ar", "_es")) {
            Properties translated = messages(module, name, language);
            assertThat(translated.stringPropertyNames())
                    .as("%s%s", name, language)
                    .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(translated.getProperty(key)).as(key + language).isNotBlank();
                assertThat(placeholders(translated.getProperty(key)))
                        .as(key + language)
                        .isEqualTo(placeholders(english.getProperty(key)));
            }
        }
    }

    @Test
    void everyKeyThatCodeOrMigrationsNameHasAText() throws IOException {
        Set<String> known = new LinkedHashSet<>();
        known.addAll(messages("origin", "Origin", "").stringPropertyNames());
        known.addAll(messages("maker", "Maker", "").stringPropertyNames());
        known.addAll(messages("partner", "Partner", "").stringPropertyNames());
        known.addAll(messages("merchandising", "Merchandising", "").stringPropertyNames());
        known.addAll(messages("exhibition", "Exhibition", "").stringPropertyNames());
        known.addAll(messages("settlement", "Settlement", "").stringPropertyNames());
        Set<String> used = used();
        assertThat(used).hasSizeGreaterThan(150);
        assertThat(known).containsAll(used);
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String module : List.of("origin", "maker", "partner", "merchandising", "exhibition", "settlement")) {
            try (Stream<Path> files = Files.walk(MODULES.resolve(module).resolve("src/main"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = file.toString();
                    if (name.endsWith(".java")) {
                        keysOf(Files.readString(file), used);
                    } else if (name.endsWith("Context.xml")) {
                        CONSTRAINT
                                .matcher(Files.readString(file))
                                .results()
                                .forEach(refusal -> used.add("riwaq.refusal." + refusal.group(1)));
                    } else if (name.endsWith(".sql")) {
                        MENU.matcher(Files.readString(file)).results().forEach(key -> used.add(key.group(1)));
                    }
                }
            }
        }
        used.removeIf(key -> UNSEEN.stream().anyMatch(key::startsWith));
        return used;
    }

    private static void keysOf(String source, Set<String> used) {
        KEY.matcher(source).results().forEach(key -> used.add(key.group(1)));
        Matcher refusal = REFUSAL.matcher(source);
        while (refusal.find()) {
            used.add("riwaq.refusal." + (refusal.group(1) == null ? refusal.group(2) : refusal.group(1)));
        }
        Matcher enumeration = ENUMERATION.matcher(source);
        if (enumeration.find()) {
            CHOICE.matcher(source).results().forEach(choice -> used.add(enumeration.group(1) + "." + choice.group(1)));
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        Pattern.compile("\\{[a-z]+}").matcher(text).results().forEach(match -> names.add(match.group()));
        return names;
    }

    private static Properties messages(String module, String name, String language) throws IOException {
        Properties messages = new Properties();
        Path file = MODULES.resolve(module)
                .resolve("src/main/resources/messages/Riwaq" + name + "Messages" + language + ".properties");
        try (Reader text = Files.newBufferedReader(file)) {
            messages.load(text);
        }
        return messages;
    }
}
