package org.riwaq.engine.demomarket.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of one of the market's text files, blank ones and those that begin with {@code #} left out. */
final class Sheet {
    private final String name;
    private final List<String> lines = new ArrayList<>();
    private int next;

    Sheet(String name) {
        this.name = name;
        try (InputStream file = Sheet.class.getResourceAsStream("/market/" + name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.trim().isEmpty() && !line.startsWith("#")) {
                    lines.add(line.trim());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file market/" + name + " cannot be read", e);
        }
    }

    boolean hasNext() {
        return next < lines.size();
    }

    boolean nextStartsWith(String start) {
        return hasNext() && lines.get(next).startsWith(start);
    }

    String next() {
        return lines.get(next++);
    }

    /** The cells of the next line; a bar stands between them. */
    String[] cells(int count) {
        String line = next();
        String[] cells = line.split("\\|", -1);
        if (cells.length < count) {
            throw new IllegalStateException("market/" + name + ": " + count + " cells expected in: " + line);
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].trim();
        }
        return cells;
    }

    /** The next four lines: one for each language. */
    Phrase phrase() {
        return Phrase.of(text("fr: "), text("ar: "), text("en: "), text("es: "));
    }

    private String text(String language) {
        String line = next();
        if (!line.startsWith(language)) {
            throw new IllegalStateException("market/" + name + ": " + language + "expected, not: " + line);
        }
        return line.substring(language.length()).trim();
    }
}
