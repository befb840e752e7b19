package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFilesTests {
    @TempDir
    Path directory;

    @BeforeEach
    void copy() throws IOException {
        for (String file : List.of(WordLists.GLOSSARY, WordLists.MEANINGS, WordLists.FUNCTION_WORDS))
            Files.copy(Samples.WORDS.resolve(file), directory.resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
        // Written within the same moment and of the same length, it would look unchanged.
        Files.setLastModifiedTime(
                directory.resolve(file), FileTime.from(Instant.now().plusSeconds(text.length())));
    }

    private static void awaitGroups(WordFiles files, int groups) throws InterruptedException {
        long begun = System.nanoTime();
        while (files.now().groups().size() != groups) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Test
    void theGlossaryThatIsShippedIsRead() {
        assertThat(WordFiles.open(directory).now().groups()).hasSize(193);
    }

    @Test
    void aChangedFileIsTakenOverAndABrokenOneIsNot() throws Exception {
        WordFiles files = WordFiles.open(directory);
        write(WordLists.GLOSSARY, "tapis, rug\n# no group\nbol, bowl\n");
        awaitGroups(files, 2);
        write(WordLists.GLOSSARY, "tapis, rug\nalone\n");
        TimeUnit.MILLISECONDS.sleep(1500);
        assertThat(files.now().groups()).as("as before").hasSize(2);
        write(WordLists.GLOSSARY, "tapis, rug, carpet\n");
        awaitGroups(files, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "glossary.txt | # fine;alone | 2: a group has two terms at least",
                "glossary.txt | a b, c;d,,e | 2: an empty term between two commas",
                "glossary.txt | a, b, | 1: an empty term between two commas",
                "glossary.txt | a, !! | 1: a term without letters: !!",
                "glossary.txt | a, b, a | 1: twice the same term: a",
                "glossary.txt | x = a, b | 1: '=' has no meaning here",
                "glossary.txt | # nothing | 1: holds no terms",
                "meanings.txt | cheap | 1: a line is a code, '=' and terms",
                "meanings.txt | dear = cher | 1: not a code: dear",
                "meanings.txt | region = nord | 1: not a code: region",
                "meanings.txt | maker-kind = coop | 1: a kind of maker stands behind 'maker-kind:', and nowhere else",
                "meanings.txt | maker-kind:ROBOT = robot | 1: not a kind of maker: ROBOT",
                "meanings.txt | cheap = a;cheap = b | 2: twice the same code: cheap"
            })
    void aMistakeIsToldWithItsFileAndLine(String file, String lines, String message) throws IOException {
        write(file, lines.replace(';', '\n'));
        assertThatThrownBy(() -> WordFiles.open(directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(file + ":" + message);
    }

    @Test
    void whatIsNoUtf8IsToldAsThat() throws IOException {
        Files.write(directory.resolve(WordLists.GLOSSARY), new byte[] {'a', ',', (byte) 0xe9, '\n'});
        assertThatThrownBy(() -> WordFiles.open(directory)).hasMessageContaining("is not UTF-8");
    }
}
