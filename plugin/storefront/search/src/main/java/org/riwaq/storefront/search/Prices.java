package org.riwaq.storefront.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds bounds of the price: a number with a turn of phrase, a currency, or another number beside it. */
final class Prices {
    /** Beyond it a number is none of a price. */
    private static final long DEAREST = 10_000_000_000L;

    private final String text;
    private final List<Amounts.Amount> amounts;
    private final Vocabulary vocabulary;

    Prices(String text, Amounts amounts, Vocabulary vocabulary) {
        this.text = text;
        this.amounts = amounts.amounts().stream()
                .filter(amount -> amount.minor() <= DEAREST)
                .toList();
        this.vocabulary = vocabulary;
    }

    /** The bounds among these words. */
    List<Part> in(List<Folding.Word> words) {
        if (amounts.isEmpty()) return List.of();
        List<Item> items = items(words);
        List<Part> prices = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            Optional<Found> found = priceAt(items, at);
            if (found.isPresent()) prices.add(found.get().price);
            at = found.isPresent() ? found.get().next : at + 1;
        }
        return prices;
    }

    /** Amounts and turns of phrase in order; what asks for nothing is left out, everything else parts them. */
    private List<Item> items(List<Folding.Word> words) {
        List<Item> items = new ArrayList<>();
        List<Folding.Word> rest = new ArrayList<>(words);
        while (!rest.isEmpty()) {
            Folding.Word word = rest.get(0);
            Amounts.Amount amount = amountAt(word.start());
            if (amount != null) {
                items.add(new Item(amount.start(), amount.end(), null, amount.minor()));
                // What hangs on the number: 2000dh.
                Folding.Word last = word;
                while (!rest.isEmpty() && rest.get(0).start() < amount.end()) last = rest.remove(0);
                if (last.end() > amount.end()) behind(amount.end(), last.end(), items);
                continue;
            }
            int length = phrase(rest, items);
            rest.subList(0, length).clear();
        }
        return items;
    }

    private void behind(int start, int end, List<Item> items) {
        List<String> key = Folding.words(text.substring(start, end));
        items.add(new Item(start, end, kind(vocabulary.names().longest(key)), 0));
    }

    private int phrase(List<Folding.Word> rest, List<Item> items) {
        List<String> keys = rest.stream().map(Folding.Word::key).toList();
        Names.Match match = vocabulary.names().longest(keys);
        int length = Math.max(1, match.length());
        Meaning.Kind kind = kind(match);
        boolean nothing = kind == null && vocabulary.isFunctionWord(keys.get(0));
        if (!nothing)
            items.add(new Item(rest.get(0).start(), rest.get(length - 1).end(), kind, 0));
        return length;
    }

    private static Meaning.@Nullable Kind kind(Names.Match match) {
        return match.weight() < Sense.INFLECTED
                ? null
                : match.senses().stream()
                        .map(sense -> sense.meaning().kind())
                        .filter(Meaning.Kind::isOfPrices)
                        .findFirst()
                        .orElse(null);
    }

    private Amounts.@Nullable Amount amountAt(int start) {
        return amounts.stream()
                .filter(amount -> amount.start() == start)
                .findFirst()
                .orElse(null);
    }

    private Optional<Found> priceAt(List<Item> items, int at) {
        Row row = new Row(items, at);
        Meaning.Kind bound = row.take(Meaning.Kind.PRICE_MAX, Meaning.Kind.PRICE_MIN, Meaning.Kind.PRICE_BETWEEN);
        boolean currency = row.take(Meaning.Kind.CURRENCY) != null;
        Long first = row.amount();
        if (first == null) return Optional.empty();
        currency |= row.take(Meaning.Kind.CURRENCY) != null;
        if (bound == Meaning.Kind.PRICE_MIN || bound == Meaning.Kind.PRICE_MAX) {
            row.take(Meaning.Kind.CURRENCY);
            return row.is(Meaning.Kind.UNIT) ? Optional.empty() : row.found(text, bound, first, null);
        }
        int afterFirst = row.next;
        Long second = row.amount();
        boolean range = second != null && second > first;
        if (range) currency |= row.take(Meaning.Kind.CURRENCY) != null;
        if (range && (bound != null || currency) && !row.is(Meaning.Kind.UNIT))
            return row.found(text, Meaning.Kind.PRICE_BETWEEN, first, second);
        row.next = afterFirst;
        Meaning.Kind behind = row.take(Meaning.Kind.PRICE_MAX, Meaning.Kind.PRICE_MIN);
        if (!currency && behind == null) return Optional.empty();
        return row.found(text, behind == Meaning.Kind.PRICE_MIN ? behind : Meaning.Kind.PRICE_MAX, first, null);
    }

    /**
     * An amount or a turn of phrase.
     *
     * @param kind what it asks for; null for an amount, and for words that say nothing of prices
     * @param minor the amount; 0 for a turn of phrase
     */
    private record Item(int start, int end, Meaning.@Nullable Kind kind, long minor) {
        boolean isAmount() {
            return kind == null && minor > 0;
        }
    }

    private record Found(Part price, int next) {}

    /** Items from one on, taken one by one. */
    private static final class Row {
        private final List<Item> items;
        private final int from;
        private int next;

        Row(List<Item> items, int from) {
            this.items = items;
            this.from = from;
            this.next = from;
        }

        Meaning.@Nullable Kind take(Meaning.Kind... kinds) {
            for (Meaning.Kind kind : kinds)
                if (is(kind)) {
                    next++;
                    return kind;
                }
            return null;
        }

        boolean is(Meaning.Kind kind) {
            return next < items.size() && items.get(next).kind() == kind;
        }

        @Nullable
        Long amount() {
            return next < items.size() && items.get(next).isAmount()
                    ? items.get(next++).minor()
                    : null;
        }

        Optional<Found> found(String text, Meaning.Kind bound, long first, @Nullable Long second) {
            int start = items.get(from).start();
            int end = items.get(next - 1).end();
            Long min = bound == Meaning.Kind.PRICE_MAX ? null : Long.valueOf(first);
            Long max = bound == Meaning.Kind.PRICE_MAX ? Long.valueOf(first) : second;
            return Optional.of(new Found(new Part.Price(text.substring(start, end), start, end, min, max), next));
        }
    }
}
