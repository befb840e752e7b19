package org.riwaq.engine.origin.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** One line of a list: its values, or why they cannot be taken. */
final class Row {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    private static final int NAME_LENGTH = 255;

    private final CSVRecord line;

    Row(CSVRecord line) {
        this.line = line;
    }

    /** The value without spaces around it, or null if there is none. */
    String text(String column) throws RowRefused {
        String value = line.get(column).trim();
        if (value.length() > NAME_LENGTH) {
            throw new RowRefused(column + " has more than " + NAME_LENGTH + " characters");
        }
        return value.isEmpty() ? null : value;
    }

    String need(String column) throws RowRefused {
        String value = text(column);
        if (value == null) {
            throw new RowRefused(column + " is empty");
        }
        return value;
    }

    /** A code: letters, digits and single dashes. */
    String code(String column) throws RowRefused {
        String value = need(column);
        if (!CODE.matcher(value).matches() || value.length() > 64) {
            throw new RowRefused(column + " is no code of letters, digits and single '-': " + value);
        }
        return value;
    }

    String oneOf(String column, String... allowed) throws RowRefused {
        String value = need(column);
        for (String one : allowed) {
            if (one.equals(value)) {
                return value;
            }
        }
        throw new RowRefused(column + " is none of " + String.join(", ", allowed) + ": " + value);
    }

    String matching(String column, Pattern pattern) throws RowRefused {
        String value = need(column);
        if (!pattern.matcher(value).matches()) {
            throw new RowRefused(column + " does not match " + pattern + ": " + value);
        }
        return value;
    }

    double degrees(String column, double max) throws RowRefused {
        String value = need(column);
        try {
            double degrees = Double.parseDouble(value);
            if (Math.abs(degrees) <= max) {
                return degrees;
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw new RowRefused(column + " is no number from -" + max + " to " + max + ": " + value);
    }

    /** Values of a column that holds several, those that are empty left out. */
    List<String> several(String column, char separator) {
        List<String> values = new ArrayList<String>();
        for (String value : line.get(column).split(Pattern.quote(String.valueOf(separator)))) {
            if (!value.trim().isEmpty()) {
                values.add(value.trim());
            }
        }
        return values;
    }
}
