package org.riwaq.storefront.index;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One building of the five indices: they are filled together and take over together.
 *
 * @param definition hash of the settings and mappings it was made with
 * @param born when and by whom, sortable
 */
public record Generation(String definition, String born) implements Comparable<Generation> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{8})-([0-9]{8}-[0-9]{9}-[0-9a-z]+)");

    static Generation of(String definition, Instant now) {
        String chance = Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36), 36);
        return new Generation(definition, TIME.format(now) + "-" + chance);
    }

    static Optional<Generation> parse(String text) {
        Matcher name = NAME.matcher(text);
        return name.matches() ? Optional.of(new Generation(name.group(1), name.group(2))) : Optional.empty();
    }

    String suffix() {
        return definition + "-" + born;
    }

    @Override
    public int compareTo(Generation other) {
        return born.compareTo(other.born);
    }
}
