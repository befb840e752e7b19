package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.riwaq.storefront.index.TextLanguage;

/** Words that are no names, looked for in the texts of the languages whose script they are written in. */
final class WordQuery {
    private static final String TITLE = "^3";
    private static final String PAGE = "^1.5";
    private static final String OTHER = "^0.8";
    private static final String SOUND = "^0.4";
    private static final float SYNONYM = 0.7f;
    private static final float MISSPELT = 0.5f;

    private final Fields fields;

    WordQuery(Fields fields) {
        this.fields = fields;
    }

    /** As typed, by its stem, and by its sound. */
    Query typed(String text, TextLanguage page) {
        List<String> all = new ArrayList<>();
        for (TextLanguage language : languages(text, page)) {
            boolean first = language == page;
            if (first || language == TextLanguage.AR) all.add(fields.title() + "." + language.code() + TITLE);
            all.add("words." + language.code() + (first ? PAGE : OTHER));
        }
        all.add("names");
        all.add("sound" + SOUND);
        return match(text, all, Operator.And, 1);
    }

    /** In titles alone. */
    Query titled(String text, TextLanguage page) {
        List<String> titles = languages(text, page).stream()
                .map(language -> fields.title() + "." + language.code() + (language == page ? "" : OTHER))
                .toList();
        return Query.of(query ->
                query.multiMatch(match -> match.query(text).fields(titles).type(TextQueryType.Phrase)));
    }

    /** Other words for the same; those of one script in one go, several words as they stand. */
    List<Query> synonyms(List<String> terms, float weight, TextLanguage page) {
        List<String> arabic = new ArrayList<>();
        List<String> other = new ArrayList<>();
        List<Query> queries = new ArrayList<>();
        for (String term : terms) {
            if (Folding.words(term).size() > 1) queries.add(phrase(term, weight * SYNONYM));
            else (isArabic(term) ? arabic : other).add(term);
        }
        for (List<String> words : List.of(other, arabic))
            if (!words.isEmpty()) {
                List<String> texts = languages(words.get(0), page).stream()
                        .map(language -> "words." + language.code())
                        .toList();
                queries.add(match(String.join(" ", words), texts, Operator.Or, weight * SYNONYM));
            }
        return queries;
    }

    /** With a slip or two, in proportion to its length. */
    Query misspelt(String text) {
        return Query.of(query -> query.match(match -> match.field("names")
                .query(text)
                .fuzziness("AUTO:4,8")
                .prefixLength(1)
                .maxExpansions(20)
                .boost(MISSPELT)));
    }

    private static Query phrase(String text, float boost) {
        return Query.of(query ->
                query.matchPhrase(match -> match.field("names").query(text).boost(boost)));
    }

    private static Query match(String text, List<String> fields, Operator operator, float boost) {
        return Query.of(query -> query.multiMatch(match -> match.query(text)
                .fields(fields)
                .type(TextQueryType.BestFields)
                .operator(operator)
                .tieBreaker(0.1)
                .boost(boost)));
    }

    private static List<TextLanguage> languages(String text, TextLanguage page) {
        if (isArabic(text)) return List.of(TextLanguage.AR);
        return Arrays.stream(TextLanguage.values())
                .filter(language -> language != TextLanguage.AR)
                .sorted(java.util.Comparator.comparing(language -> language != page))
                .toList();
    }

    private static boolean isArabic(String text) {
        return text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }
}
