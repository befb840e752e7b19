package org.riwaq.storefront.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of {@code config/search}: lines of terms with commas between, {@code #} begins a line for people. */
final class TermFile {
    private static final int LONGEST_TERM = 60;
    private static final int MOST_TERMS = 100;

    private final Path file;

    TermFile(Path file) {
        this.file = file;
    }

    /** Lines with a code and {@code =} before their terms. */
    List<Line> coded() {
        return read(true);
    }

    /** Lines of terms alone, two at least. */
    List<Line> groups() {
        return read(false);
    }

    private List<Line> read(boolean coded) {
        List<Line> lines = new ArrayList<>();
        List<String> texts = texts();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).strip();
            if (text.isEmpty() || text.startsWith("#")) continue;
            lines.add(line(i + 1, text, coded));
        }
        if (lines.isEmpty()) throw broken(1, "holds no terms");
        return List.copyOf(lines);
    }

    private List<String> texts() {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException noText) {
            throw new IllegalArgumentException(file + ":1: is not UTF-8", noText);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    private Line line(int number, String text, boolean coded) {
        int equals = text.indexOf('=');
        if (coded && equals < 1) throw broken(number, "a line is a code, '=' and terms");
        if (!coded && equals >= 0) throw broken(number, "'=' has no meaning here");
        String code = coded ? text.substring(0, equals).strip() : "";
        List<String> terms = terms(number, coded ? text.substring(equals + 1) : text);
        if (!coded && terms.size() < 2) throw broken(number, "a group has two terms at least");
        return new Line(number, code, terms);
    }

    private List<String> terms(int number, String text) {
        List<String> terms = new ArrayList<>();
        // With the empty ones at the end: a comma too many is a slip.
        for (String part : text.split(",", -1)) {
            String term = part.strip();
            if (term.isEmpty()) throw broken(number, "an empty term between two commas");
            if (term.length() > LONGEST_TERM)
                throw broken(number, "a term has up to " + LONGEST_TERM + " characters: " + term);
            if (Folding.words(term).isEmpty()) throw broken(number, "a term without letters: " + term);
            if (terms.contains(term)) throw broken(number, "twice the same term: " + term);
            terms.add(term);
        }
        if (terms.size() > MOST_TERMS) throw broken(number, "more than " + MOST_TERMS + " terms");
        return terms;
    }

    IllegalArgumentException broken(int number, String reason) {
        return new IllegalArgumentException(file + ":" + number + ": " + reason);
    }

    /**
     * A line that holds terms.
     *
     * @param number counted from one
     * @param code what stands before {@code =}, or empty
     * @param terms as written, never empty
     */
    record Line(int number, String code, List<String> terms) {}
}
