package org.riwaq.storefront.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The word lists of {@code config/search}, read again when a file of them changes. A broken file is told in the log with
 * its line, and the lists stay as they were.
 */
final class WordFiles {
    private static final Logger LOG = LoggerFactory.getLogger(WordFiles.class);
    private static final long LOOK_AGAIN = Duration.ofSeconds(1).toNanos();
    private static final List<String> FILES = List.of(WordLists.GLOSSARY, WordLists.MEANINGS, WordLists.FUNCTION_WORDS);

    private final Path directory;
    private volatile WordLists lists;
    private volatile List<String> read;
    private volatile long lookedAt;

    private WordFiles(Path directory) {
        this.directory = directory;
        this.read = state();
        this.lists = WordLists.read(directory);
        this.lookedAt = System.nanoTime();
    }

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException naming file, line and what is wrong there
     */
    static WordFiles open(Path directory) {
        return new WordFiles(directory);
    }

    /** As they are now, or were a second ago. */
    WordLists now() {
        if (System.nanoTime() - lookedAt > LOOK_AGAIN) look();
        return lists;
    }

    private synchronized void look() {
        if (System.nanoTime() - lookedAt <= LOOK_AGAIN) return;
        lookedAt = System.nanoTime();
        try {
            List<String> present = state();
            if (present.equals(read)) return;
            read = present;
            lists = WordLists.read(directory);
            LOG.info("Words of {} are read again", directory);
        } catch (IllegalArgumentException | UncheckedIOException broken) {
            LOG.error("{}; the words stay as they were", broken.getMessage());
        }
    }

    private List<String> state() {
        return FILES.stream().map(this::state).toList();
    }

    private String state(String name) {
        Path file = directory.resolve(name);
        try {
            return Files.getLastModifiedTime(file) + "/" + Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }
}
