package org.riwaq.storefront.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A question taken apart.
 *
 * @param text as typed
 * @param parts in the order typed; what asks for nothing is left out
 * @param vocabulary it was read with
 */
record Reading(String text, List<Part> parts, Vocabulary vocabulary) {
    Reading {
        parts = List.copyOf(parts);
    }

    /** Reads a text on a page of that language. */
    static Reading of(@Nullable String typed, String language, Vocabulary vocabulary) {
        String text = typed == null ? "" : typed;
        Amounts amounts = new Amounts(text);
        List<Part> parts = new ArrayList<>(amounts.sizes());
        List<Folding.Word> words = Folding.read(text).stream()
                .filter(word -> parts.stream().noneMatch(part -> overlap(part, word)))
                .toList();
        Prices prices = new Prices(text, amounts, vocabulary);
        parts.addAll(prices.in(words));
        List<Folding.Word> left = words.stream()
                .filter(word -> parts.stream().noneMatch(part -> overlap(part, word)))
                .toList();
        parts.addAll(named(text, language, left, vocabulary));
        parts.sort(Comparator.comparingInt(Part::start));
        return new Reading(text, parts, vocabulary);
    }

    private static boolean overlap(Part part, Folding.Word word) {
        return word.start() < part.end() && part.start() < word.end();
    }

    private static List<Part> named(String text, String language, List<Folding.Word> words, Vocabulary vocabulary) {
        List<Folding.Word> telling = telling(words, language, vocabulary);
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < telling.size()) {
            List<String> rest = telling.subList(at, telling.size()).stream()
                    .map(Folding.Word::key)
                    .toList();
            Names.Match match = vocabulary.names().longest(rest);
            int length = Math.max(1, match.length());
            int start = telling.get(at).start();
            int end = telling.get(at + length - 1).end();
            part(text.substring(start, end), start, end, rest.subList(0, length), match, vocabulary)
                    .ifPresent(parts::add);
            at += length;
        }
        return parts;
    }

    /** Words that ask for something; where all ask for nothing, all of them. */
    private static List<Folding.Word> telling(List<Folding.Word> words, String language, Vocabulary vocabulary) {
        List<Folding.Word> telling = words.stream()
                .filter(word -> !vocabulary.isFunctionWord(word.key())
                        || (vocabulary.names().longest(List.of(word.key())).length() > 0
                                && !vocabulary.isFunctionWord(word.key(), language)))
                .toList();
        return telling.isEmpty() ? words : telling;
    }

    private static Optional<Part> part(
            String text, int start, int end, List<String> words, Names.Match match, Vocabulary vocabulary) {
        List<Sense> senses = new ArrayList<>(match.senses().stream()
                .filter(sense -> !sense.meaning().kind().isOfPrices())
                .toList());
        if (senses.isEmpty()) {
            List<Sense> mentions = words.size() == 1 ? vocabulary.mentioning(words.get(0)) : List.of();
            return Optional.of(new Part.Plain(text, start, end, mentions));
        }
        senses.addAll(within(words, senses, vocabulary));
        boolean asWritten = match.weight() >= Sense.INFLECTED;
        return Optional.of(new Part.Named(text, start, end, senses, asWritten ? null : match.name()));
    }

    /** Crafts that a piece of a longer name stands for: thuya wood is a material, and thuya a craft. */
    private static List<Sense> within(List<String> words, List<Sense> senses, Vocabulary vocabulary) {
        if (words.size() < 2
                || senses.stream().anyMatch(sense -> sense.meaning().kind() == Meaning.Kind.CRAFT)) return List.of();
        return words.stream()
                .flatMap(word -> vocabulary.names().longest(List.of(word)).senses().stream())
                .filter(sense -> sense.sure() && sense.meaning().kind() == Meaning.Kind.CRAFT)
                .map(sense -> sense.times(Sense.MENTIONED))
                .distinct()
                .toList();
    }

    /** Whether there is anything to go by. */
    boolean isTyped() {
        return !parts.isEmpty();
    }

    /** Parts that stand for such a thing and for nothing else. */
    List<Part.Named> named(Predicate<Meaning.Kind> kind) {
        return parts.stream()
                .filter(Part.Named.class::isInstance)
                .map(Part.Named.class::cast)
                .filter(part -> part.isOnly(kind))
                .toList();
    }

    /** The question without one of its parts. */
    String without(Part part) {
        return (text.substring(0, part.start()) + " " + text.substring(part.end()))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
