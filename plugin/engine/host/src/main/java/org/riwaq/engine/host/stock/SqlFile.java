package org.riwaq.engine.host.stock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file of SQL statements that each end with ';' at the end of a line; lines that begin with '--' are comments. */
final class SqlFile {

    private SqlFile() {}

    static List<String> statements(String resource) {
        List<String> statements = new ArrayList<>();
        InputStream file = SqlFile.class.getClassLoader().getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException("Not on the class path: " + resource);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            StringBuilder statement = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.trim().isEmpty() || line.trim().startsWith("--")) {
                    continue;
                }
                statement.append(line).append('\n');
                if (line.trim().endsWith(";")) {
                    statements.add(statement.substring(0, statement.lastIndexOf(";")));
                    statement.setLength(0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
        return statements;
    }
}
