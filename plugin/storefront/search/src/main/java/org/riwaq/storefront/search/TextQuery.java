package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.riwaq.storefront.index.TextLanguage;

/**
 * A typed text as a query: each part of it must fit, a name by what it stands for or by the words, plain words in any
 * language, the page's first. Of more than two parts one may be missing.
 */
final class TextQuery {
    private static final float OTHER_LANGUAGE = 0.6f;
    private static final float MISSPELT = 0.3f;

    private final List<String> textFields;
    private final List<String> plainFields;
    private final Map<Vocabulary.Kind, IdField> idFields;

    /**
     * Over documents of one kind.
     *
     * @param textFields names of multilingual fields with their weight, as {@code title^3}
     * @param plainFields those of them that are also there without stemming, for misspelt words: a stem is too short to
     *     tell a slip from another word
     * @param idFields where documents hold the ids of what has a name
     */
    TextQuery(List<String> textFields, List<String> plainFields, Map<Vocabulary.Kind, IdField> idFields) {
        this.textFields = textFields;
        this.plainFields = plainFields;
        this.idFields = idFields;
    }

    Query of(List<Vocabulary.Part> parts, TextLanguage page) {
        List<Query> clauses = parts.stream().map(part -> part(part, page)).toList();
        return Query.of(query -> query.bool(bool -> bool.should(clauses).minimumShouldMatch("2<-1")));
    }

    private Query part(Vocabulary.Part part, TextLanguage page) {
        List<Query> ways = new ArrayList<>();
        Map<Vocabulary.Kind, List<FieldValue>> ids = new EnumMap<>(Vocabulary.Kind.class);
        part.meanings().stream()
                .sorted(Comparator.comparing(Vocabulary.Meaning::id))
                .filter(meaning -> idFields.containsKey(meaning.kind()))
                .forEach(meaning -> ids.computeIfAbsent(meaning.kind(), kind -> new ArrayList<>())
                        .add(FieldValue.of(meaning.id())));
        ids.forEach((kind, values) -> ways.add(named(idFields.getOrDefault(kind, IdField.NONE), values)));
        Arrays.stream(TextLanguage.values())
                .sorted(Comparator.comparing(language -> language != page))
                .forEach(language -> ways.add(words(part.text(), language, language == page)));
        ways.add(misspelt(part.text(), page));
        return Query.of(query -> query.disMax(best -> best.queries(ways).tieBreaker(0.1)));
    }

    private static Query named(IdField field, List<FieldValue> ids) {
        return Query.of(query -> query.constantScore(constant -> constant.boost(field.weight())
                .filter(filter ->
                        filter.terms(terms -> terms.field(field.name()).terms(values -> values.value(ids))))));
    }

    private Query words(String text, TextLanguage language, boolean page) {
        List<String> fields = textFields.stream()
                .map(field -> field.replace("*", language.code()))
                .toList();
        return Query.of(query -> query.multiMatch(match -> match.query(text)
                .fields(fields)
                .type(TextQueryType.CrossFields)
                .minimumShouldMatch("2<75%")
                // Words that say nothing in a language (de, the, في) ask for nothing.
                .zeroTermsQuery(ZeroTermsQuery.All)
                .boost(page ? 1 : OTHER_LANGUAGE)));
    }

    private Query misspelt(String text, TextLanguage page) {
        List<String> fields = new ArrayList<>();
        for (TextLanguage language : TextLanguage.values())
            for (String field : plainFields)
                fields.add(field.replace("*", language.code()) + ".plain" + (language == page ? "^2" : ""));
        return Query.of(query -> query.multiMatch(match -> match.query(text)
                .fields(fields)
                .type(TextQueryType.BestFields)
                .minimumShouldMatch("2<75%")
                .fuzziness("AUTO:4,7")
                .prefixLength(1)
                .maxExpansions(20)
                .boost(MISSPELT)));
    }

    /**
     * Where documents hold an id.
     *
     * @param name of the field
     * @param weight what a fit is worth
     */
    record IdField(String name, float weight) {
        static final IdField NONE = new IdField("", 0);
    }
}
