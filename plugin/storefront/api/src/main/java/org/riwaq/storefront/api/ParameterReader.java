package org.riwaq.storefront.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.search.Near;

/** Reads parameters one by one and remembers everything that is wrong with them. */
final class ParameterReader {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,15}");
    private static final Pattern DAY = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Pattern POINT = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,12})?,-?[0-9]{1,3}(\\.[0-9]{1,12})?");
    private static final Pattern HANDLE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SHOWN = 60;
    /** More of one list than this is no person's question. */
    private static final int MOST_OF_ONE_LIST = 50;

    private final Map<String, List<String>> given;
    private final List<Fault> faults = new ArrayList<>();

    ParameterReader(Map<String, List<String>> given) {
        this.given = given;
    }

    /** Refuses every parameter that is not one of these. */
    void only(Collection<String> known) {
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                fault("parameter.unknown", name, String.join("|", known), name);
            }
        }
    }

    String text(String name, int longest) {
        String value = single(name).orElse("").strip();
        if (value.codePointCount(0, value.length()) > longest) {
            fault("value.too-long", name, "0.." + longest + " characters", value);
            return "";
        }
        return value;
    }

    /** Values that may be any of many; whether they are known is found out later. */
    List<String> ids(String name) {
        return list(name, value -> !value.isBlank(), "value.malformed", "an id");
    }

    List<String> handles(String name) {
        return list(
                name, value -> HANDLE.matcher(value).matches() && value.length() <= 120, "value.malformed", "a-z0-9-");
    }

    List<String> oneOf(String name, Collection<String> known) {
        return list(name, known::contains, "value.unknown", String.join("|", known));
    }

    private List<String> list(String name, Predicate<String> good, String code, String rule) {
        LinkedHashSet<String> values = new LinkedHashSet<>(given.getOrDefault(name, List.of()));
        if (values.size() > MOST_OF_ONE_LIST) {
            fault("value.too-many", name, "0.." + MOST_OF_ONE_LIST + " values", String.valueOf(values.size()));
            return List.of();
        }
        values.stream().filter(value -> !good.test(value)).findFirst().ifPresent(bad -> fault(code, name, rule, bad));
        return List.copyOf(values);
    }

    @Nullable
    Long minorUnits(String name) {
        Optional<String> value = single(name);
        if (value.isEmpty()) {
            return null;
        }
        if (!DIGITS.matcher(value.get()).matches()) {
            fault("value.malformed", name, "integer, minor units", value.get());
            return null;
        }
        return Long.valueOf(value.get());
    }

    /** Refuses a span that nothing can be in. */
    void ordered(@Nullable Long low, String highName, @Nullable Long high) {
        if (low != null && high != null && low > high) {
            fault("value.out-of-range", highName, ">= " + low, String.valueOf(high));
        }
    }

    /** {@code lat,lon} in degrees; whether there is such a place is found out later. */
    @Nullable
    Around around(String near, String within) {
        Optional<String> point = single(near);
        Optional<String> radius = single(within);
        int kilometres = number(within, 1, Near.FARTHEST, Near.USUAL);
        if (point.isEmpty()) {
            radius.ifPresent(value -> fault("parameter.missing", near, "lat,lon", value));
            return null;
        }
        if (!POINT.matcher(point.get()).matches()) {
            fault("value.malformed", near, "lat,lon", point.get());
            return null;
        }
        int comma = point.get().indexOf(',');
        return new Around(
                Double.parseDouble(point.get().substring(0, comma)),
                Double.parseDouble(point.get().substring(comma + 1)),
                kilometres);
    }

    /** A day of the years that make sense, {@code 2026-11-25}. */
    @Nullable
    LocalDate date(String name) {
        Optional<String> value = single(name);
        if (value.isEmpty()) {
            return null;
        }
        if (DAY.matcher(value.get()).matches()) {
            try {
                return LocalDate.parse(value.get());
            } catch (DateTimeParseException noSuchDay) {
                fault("value.malformed", name, "YYYY-MM-DD", value.get());
                return null;
            }
        }
        fault("value.malformed", name, "YYYY-MM-DD", value.get());
        return null;
    }

    int number(String name, int least, int most, int usual) {
        Optional<String> value = single(name);
        if (value.isEmpty()) {
            return usual;
        }
        if (!DIGITS.matcher(value.get()).matches()) {
            fault("value.malformed", name, least + ".." + most, value.get());
            return usual;
        }
        long number = Long.parseLong(value.get());
        if (number < least || number > most) {
            fault("value.out-of-range", name, least + ".." + most, value.get());
            return usual;
        }
        return (int) number;
    }

    <E> E choice(String name, Function<String, Optional<E>> choices, Collection<String> codes, E usual) {
        Optional<String> value = single(name);
        if (value.isEmpty()) {
            return usual;
        }
        Optional<E> chosen = choices.apply(value.get());
        if (chosen.isEmpty()) {
            fault("value.unknown", name, String.join("|", codes), value.get());
        }
        return chosen.orElse(usual);
    }

    Optional<String> single(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            fault("value.repeated", name, "once", values.get(1));
        }
        return values.stream().findFirst();
    }

    void fault(String code, String field, String rule, String value) {
        faults.add(new Fault(code, shown(field), rule, shown(value)));
    }

    <Q> Checked<Q> checked(Q question) {
        return faults.isEmpty() ? new Checked.Passed<>(question) : new Checked.Refused<>(List.copyOf(faults));
    }

    private static String shown(String value) {
        int length = Math.min(LONGEST_SHOWN, value.length());
        return length == value.length() ? value : value.substring(0, length) + "…";
    }
}
