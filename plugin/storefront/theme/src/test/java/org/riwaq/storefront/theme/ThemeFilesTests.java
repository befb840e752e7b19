package org.riwaq.storefront.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riwaq.storefront.api.Language;

class ThemeFilesTests {

    @TempDir
    Path themes;

    @Test
    void aChildThemeHoldsOnlyWhatDiffers() throws IOException {
        write("base/assets/tokens.css", "base");
        write("base/assets/riwaq.css", "base");
        write("dakhla/assets/tokens.css", "dakhla");
        ThemeFiles files = ThemeFiles.of(themes, "dakhla").orElseThrow();

        assertThat(text(files, "assets/tokens.css")).isEqualTo("dakhla");
        assertThat(text(files, "assets/riwaq.css")).isEqualTo("base");
        assertThat(files.find("templates/home.html")).as("packaged").isPresent();
    }

    @Test
    void aChildThemeMayChangeASingleText() throws IOException {
        write("dakhla/messages/messages_fr.properties", "home.heading=Au bord de l’océan");
        ThemeTexts texts = new ThemeTexts(ThemeFiles.of(themes, "dakhla").orElseThrow());

        assertThat(texts.text("home.heading", Language.FR)).isEqualTo("Au bord de l’océan");
        assertThat(texts.text("home.heading", Language.EN)).isEqualTo("Under every arch, a hand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../base/assets/tokens.css",
                "assets/../../secret.txt",
                "/etc/passwd",
                "assets//x.css",
                "assets/.env"
            })
    void nothingOutsideAThemeIsFound(String path) throws IOException {
        write("secret.txt", "secret");
        write("base/assets/.env", "secret");

        assertThat(ThemeFiles.of(themes, "base").orElseThrow().find(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "nowhere", "Dakhla", "a/b", ""})
    void aNameThatIsNoThemeGivesNone(String name) {
        assertThat(ThemeFiles.of(themes, name)).isEmpty();
    }

    private void write(String path, String text) throws IOException {
        Path file = themes.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(ThemeFiles files, String path) throws IOException {
        return files.find(path).orElseThrow().getContentAsString(StandardCharsets.UTF_8);
    }
}
