package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riwaq.storefront.index.TextLanguage;

/**
 * A typed text as a query: what it demands must fit, what it prefers counts for the order. Names are asked by what they
 * stand for, words in the languages of their script, the page's first.
 */
final class TextQuery {
    private static final float HOME = 1;
    private static final float SIZE = 4;
    private static final float CHEAP = 3;

    /** Minor units in which being cheap loses half its worth: 500 dirhams. */
    private static final long HALF_AS_CHEAP = 50_000;

    private static final double SIZE_TOLERANCE = 0.1;

    private final Fields fields;
    private final WordQuery words;

    TextQuery(Fields fields) {
        this.fields = fields;
        this.words = new WordQuery(fields);
    }

    /** Adds it to a query that has filters already. */
    void addTo(BoolQuery.Builder query, Attempt attempt, TextLanguage page) {
        Demands demands = new Demands(attempt.reading());
        List<Query> crafts = new ArrayList<>();
        List<Query> someWords = new ArrayList<>();
        for (Part part : attempt.reading().parts()) {
            Optional<Query> asked = part(part, attempt, page);
            if (asked.isEmpty()) continue;
            Loosening demand = demands.demand(part).orElse(null);
            boolean loosened = demand != null && attempt.loosened().contains(demand);
            if (demand == null || loosened) query.should(asked.get());
            else if (demand == Loosening.CRAFT) crafts.add(asked.get());
            else query.must(asked.get());
            if (loosened && demand == Loosening.WORDS) someWords.add(asked.get());
        }
        if (!someWords.isEmpty() && !attempt.wordless()) query.filter(Filters.either(someWords));
        // Of two crafts either will do, and what is both comes first.
        if (!crafts.isEmpty()) query.must(crafts.size() == 1 ? crafts.get(0) : Filters.either(crafts));
        home(attempt.reading()).forEach(query::should);
    }

    /** What one part asks for; empty where it asks for nothing. */
    Optional<Query> part(Part part, Attempt attempt, TextLanguage page) {
        if (part instanceof Part.Price price)
            return fields.price()
                    .flatMap(field -> Filters.between(field, price.min(), price.max()))
                    .map(bounds -> constant(bounds, SIZE));
        if (part instanceof Part.Measure size) return fields.sizes() ? Optional.of(sizes(size)) : Optional.empty();
        if (part instanceof Part.Plain plain) return Optional.of(best(plain(plain, attempt, page)));
        return named((Part.Named) part, attempt, page);
    }

    private List<Query> plain(Part.Plain part, Attempt attempt, TextLanguage page) {
        List<Query> ways = new ArrayList<>(fields.ids(part.senses()));
        ways.add(words.typed(part.text(), page));
        if (attempt.forgiving()) ways.add(words.misspelt(part.text()));
        return ways;
    }

    private Optional<Query> named(Part.Named part, Attempt attempt, TextLanguage page) {
        // What is said of everything tells nothing apart, unless it is all that is said.
        if (part.is(kind -> kind == Meaning.Kind.GENERIC)
                && attempt.reading().parts().size() > 1) return Optional.empty();
        List<Query> ways = new ArrayList<>(fields.ids(part.senses()));
        boolean words = Demands.isWords(part) || part.is(kind -> kind == Meaning.Kind.AUDIENCE);
        boolean misspelt = part.known() != null;
        if (words || misspelt) ways.add(this.words.typed(part.text(), page));
        // A craft that nobody filled in may still stand in the title.
        else if (part.is(kind -> kind == Meaning.Kind.CRAFT)) ways.add(this.words.titled(part.text(), page));
        for (Sense sense : part.senses())
            if (sense.meaning().kind() == Meaning.Kind.GROUP)
                ways.addAll(this.words.synonyms(
                        attempt.reading().vocabulary().group(sense.meaning()), sense.weight(), page));
        if (part.is(kind -> kind == Meaning.Kind.CHEAP)) fields.price().ifPresent(price -> ways.add(cheap(price)));
        if (attempt.forgiving() && words) ways.add(this.words.misspelt(part.text()));
        return ways.isEmpty() ? Optional.empty() : Optional.of(best(ways));
    }

    /** Where a craft is most at home comes first, when no other place is asked for. */
    List<Query> home(Reading reading) {
        if (fields.region().isEmpty() || !reading.named(Meaning.Kind::isPlace).isEmpty()) return List.of();
        return reading.named(kind -> kind == Meaning.Kind.CRAFT).stream()
                .flatMap(part -> part.senses().stream())
                .filter(Sense::sure)
                .flatMap(sense ->
                        reading.vocabulary().references().craft(sense.meaning().id()).stream())
                .filter(craft -> !craft.regions().isEmpty())
                .map(craft -> constant(
                        Filters.all(List.of(
                                Filters.any("craft", List.of(craft.id())),
                                Filters.any(
                                        fields.region(), List.of(craft.regions().get(0))))),
                        HOME))
                .toList();
    }

    /** The cheaper the better, whatever the thing usually costs. */
    private static Query cheap(String price) {
        return Query.of(query -> query.functionScore(score -> score.query(all -> all.matchAll(match -> match))
                .boostMode(FunctionBoostMode.Replace)
                .functions(function -> function.exp(decay -> decay.untyped(cost -> cost.field(price)
                        .placement(placement -> placement
                                .origin(JsonData.of(0))
                                .scale(JsonData.of(HALF_AS_CHEAP))
                                .decay(0.5)))))
                .boost(CHEAP)));
    }

    /** Either way round: which length is the width, nobody agrees on. */
    private static Query sizes(Part.Measure size) {
        return constant(
                Filters.either(List.of(
                        Filters.all(List.of(
                                about("size.widthMm", size.firstMm()), about("size.heightMm", size.secondMm()))),
                        Filters.all(List.of(
                                about("size.widthMm", size.secondMm()), about("size.heightMm", size.firstMm()))))),
                SIZE);
    }

    private static Query about(String field, int mm) {
        return Query.of(query -> query.range(range -> range.number(
                number -> number.field(field).gte(mm * (1 - SIZE_TOLERANCE)).lte(mm * (1 + SIZE_TOLERANCE)))));
    }

    static Query constant(Query filter, float boost) {
        return Query.of(
                query -> query.constantScore(constant -> constant.filter(filter).boost(boost)));
    }

    private static Query best(List<Query> ways) {
        return ways.size() == 1
                ? ways.get(0)
                : Query.of(query -> query.disMax(best -> best.queries(ways).tieBreaker(0.1)));
    }
}
