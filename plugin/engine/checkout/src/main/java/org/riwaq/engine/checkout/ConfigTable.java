package org.riwaq.engine.checkout;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of {@code config/checkout}; what is wrong is told as {@code file:line: reason} and stops the start. */
final class ConfigTable {
    private final Path file;
    final List<Line> lines = new ArrayList<>();

    private ConfigTable(Path file) {
        this.file = file;
    }

    /** @param columns the header, exactly */
    static ConfigTable read(Path file, String... columns) {
        ConfigTable table = new ConfigTable(file);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = format.parse(reader)) {
            if (!rows.getHeaderNames().equals(Arrays.asList(columns))) {
                throw table.wrong(1, "the columns are " + String.join(",", columns));
            }
            for (CSVRecord row : rows) {
                long line = rows.getCurrentLineNumber();
                if (row.size() != columns.length) {
                    throw table.wrong(line, "has " + row.size() + " values for " + columns.length + " columns");
                }
                table.lines.add(table.new Line(line, row));
            }
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new IllegalArgumentException(file + ": cannot be read: " + unreadable, unreadable);
        }
        return table;
    }

    IllegalArgumentException wrong(long line, String reason) {
        return new IllegalArgumentException(file + ":" + line + ": " + reason);
    }

    /** One line of it. */
    final class Line {
        private final long number;
        private final CSVRecord row;

        private Line(long number, CSVRecord row) {
            this.number = number;
            this.row = row;
        }

        String text(String column) {
            String text = row.get(column);
            if (text.isEmpty()) {
                throw wrong("has no " + column);
            }
            return text;
        }

        int number(String column, int min, int max) {
            String text = text(column);
            if (text.matches("[0-9]{1,9}")) {
                int value = Integer.parseInt(text);
                if (value >= min && value <= max) {
                    return value;
                }
            }
            throw wrong(column + " is a whole number from " + min + " to " + max + ", not: " + text);
        }

        /** The day, or null where it is left out. */
        LocalDate day(String column) {
            String text = row.get(column);
            try {
                return text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeParseException noDay) {
                throw wrong(column + " is a day as 2026-01-31, not: " + text);
            }
        }

        IllegalArgumentException wrong(String reason) {
            return ConfigTable.this.wrong(number, reason);
        }
    }
}
