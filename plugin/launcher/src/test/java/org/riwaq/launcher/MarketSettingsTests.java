package org.riwaq.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarketSettingsTests {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    @TempDir
    Path project;

    private MarketSettings from(String... namesAndValues) throws LaunchRefused {
        Properties properties = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2)
            properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        return MarketSettings.from(properties, project, ENGLISH);
    }

    @Test
    void withoutSettingsItHasTheUsualPortsAndKeepsItsData() throws Exception {
        MarketSettings usual = from();

        assertThat(usual.port(Door.STOREFRONT)).isEqualTo(8080);
        assertThat(usual.data()).isEqualTo(project.resolve(".data"));
        assertThat(usual.reset()).isFalse();
    }

    @Test
    void resetNeedsNoValue() throws Exception {
        assertThat(from("reset", "").reset()).isTrue();
        assertThat(from("reset", "true").reset()).isTrue();
        assertThat(from("reset", "false").reset()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "-1", "http", "8080 "})
    void whatIsNoPortIsNamedWithItsSetting(String asked) {
        assertThatThrownBy(() -> from("admin.port", asked))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("-Dadmin.port=" + asked);
    }

    @Test
    void onePortForTwoDoorsIsRefused() {
        assertThatThrownBy(() -> from("admin.port", "8080"))
                .hasMessageContaining("-Dstorefront.port")
                .hasMessageContaining("-Dadmin.port");
    }

    @Test
    void resetNeverEmptiesADirectoryThatNoLauncherMade() throws Exception {
        Files.writeString(project.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> DataDirectory.open(from("data", project.toString(), "reset", ""), ENGLISH))
                .isInstanceOf(LaunchRefused.class);
        assertThat(project.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void resetEmptiesADirectoryThatALauncherMade() throws Exception {
        DataDirectory.open(from(), ENGLISH).close();
        Path kept = project.resolve(".data/engine/picture.jpg");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, "x");

        DataDirectory.open(from("reset", ""), ENGLISH).close();

        assertThat(kept).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "es"})
    void everyTextIsThereInEveryLanguage(String language) throws IOException {
        Properties english = load("messages.properties");
        Properties other = load("messages_" + language + ".properties");

        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(new Messages(Locale.forLanguageTag(language)).text("ready.after", 61.4))
                .contains("61")
                .isNotEqualTo(ENGLISH.text("ready.after", 61.4));
    }

    private static Properties load(String name) throws IOException {
        Properties texts = new Properties();
        try (var in = Messages.class.getResourceAsStream(name)) {
            texts.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        return texts;
    }
}
