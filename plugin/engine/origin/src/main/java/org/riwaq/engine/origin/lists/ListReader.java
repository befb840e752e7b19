package org.riwaq.engine.origin.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.riwaq.engine.origin.dao.OriginDao;
import org.riwaq.engine.origin.domain.Named;

/** Takes a file over into its table: all of it, or nothing if one line is broken. */
final class ListReader {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final OriginDao dao;

    ListReader(OriginDao dao) {
        this.dao = dao;
    }

    /**
     * To be called in a transaction.
     *
     * @return what is broken, a line each: {@code geography/regions.csv:3: name_fr is empty}; then nothing was taken
     */
    <T extends Named> List<String> read(ListFile<T> file, InputStream bytes) throws IOException {
        List<String> broken = new ArrayList<String>();
        Map<String, Row> rows = new HashMap<String, Row>();
        List<String> order = new ArrayList<String>();
        Known known = new Known(dao);
        try (CSVParser parser = CSVParser.builder()
                .setReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                .setFormat(FORMAT)
                .get()) {
            for (CSVRecord line : parser) {
                long number = parser.getCurrentLineNumber();
                try {
                    Row row = checked(file, line, known);
                    String code = row.code(file.codeColumn());
                    if (rows.put(code, row) != null) {
                        throw new RowRefused(file.codeColumn() + " stands there twice: " + code);
                    }
                    order.add(code);
                } catch (RowRefused refused) {
                    broken.add(file.path() + ":" + number + ": " + refused.getMessage());
                }
            }
            if (rows.isEmpty() && broken.isEmpty()) {
                broken.add(file.path() + ": no lines");
            }
            if (broken.isEmpty()) {
                take(file, order, rows, known);
            }
        } catch (RowRefused impossible) {
            throw new IllegalStateException("A line that was checked is refused", impossible);
        } catch (IllegalArgumentException noHeader) {
            broken.add(file.path() + ":1: " + noHeader.getMessage());
        }
        return broken;
    }

    private static <T extends Named> Row checked(ListFile<T> file, CSVRecord line, Known known) throws RowRefused {
        if (!line.isConsistent()) {
            throw new RowRefused(line.size() + " values where the first line has "
                    + line.getParser().getHeaderNames().size());
        }
        Row row = new Row(line);
        try {
            file.fill(file.empty(), row, known);
        } catch (IllegalArgumentException noColumn) {
            throw new RowRefused("a column is missing: " + noColumn.getMessage());
        }
        return row;
    }

    // Rows that the file has no longer stay: products may name them.
    private <T extends Named> void take(ListFile<T> file, List<String> order, Map<String, Row> rows, Known known)
            throws RowRefused {
        Map<String, T> present = new HashMap<String, T>();
        for (T thing : dao.<T>readAll(file.type())) {
            present.put(thing.getCode(), thing);
        }
        for (String code : order) {
            T thing = present.get(code);
            boolean isNew = thing == null;
            if (isNew) {
                thing = file.empty();
                file.name(thing, code);
            }
            file.fill(thing, rows.get(code), known);
            if (isNew) {
                dao.save(thing);
            }
        }
    }
}
