package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.TextLanguage;

/** Questions about products as requests; pure functions. */
final class ProductQuery {
    private static final TextQuery TEXT = new TextQuery(new Fields(
            "title",
            Map.of(
                    Meaning.Kind.CRAFT, new Fields.Field("craftPath", 10),
                    Meaning.Kind.REGION, new Fields.Field("origin.region", 8),
                    Meaning.Kind.PROVINCE, new Fields.Field("origin.province", 8),
                    Meaning.Kind.MATERIAL, new Fields.Field("materials", 5),
                    Meaning.Kind.COLOUR, new Fields.Field("colours", 4),
                    Meaning.Kind.MAKER_KIND, new Fields.Field("maker.kind", 3),
                    Meaning.Kind.MADE_TO_ORDER, new Fields.Field("madeToOrder", 3, List.of("true")),
                    Meaning.Kind.CERTIFIED, new Fields.Field("origin.evidence", 3, List.of("PROTECTED", "VERIFIED"))),
            "origin.region",
            Optional.of("price"),
            true));

    /** How many fit the question, where hits are fewer. */
    static final String TOTAL = "total";

    private ProductQuery() {}

    /**
     * What is left to be shown.
     *
     * @param place what was shown
     * @param makers handles of makers who have all the places they may have
     * @param placed what merchants pin, hide and boost
     */
    record Left(Cursor.Place place, Set<String> makers, Placed placed) {
        /** Everything. */
        static final Left ALL = new Left(Cursor.Place.START, Set.of());

        Left(Cursor.Place place, Set<String> makers) {
            this(place, makers, Placed.NOTHING);
        }
    }

    /**
     * A page with its counts. What is chosen in a facet filters the items and the other facets, never its own counts.
     *
     * @param attempt how what was typed is asked
     */
    static SearchRequest.Builder page(
            ProductQuestion question, Attempt attempt, Choices choices, Instant now, Left left) {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .size(isSpread(question) ? question.limit() * Exposure.DEPTH : question.limit())
                // Long, in four languages, and on no card.
                .source(source -> source.filter(fields -> fields.excludes("description")))
                .trackTotalHits(total -> total.enabled(true))
                .query(query -> query.bool(narrowed(question, attempt, choices, now, left.placed())))
                .sort(sort(question, attempt.reading().isTyped()));
        Spelling.of(attempt.reading()).ifPresent(request::suggest);
        FacetQuery.add(request, choices, question.facets(), now);
        List<Query> chosen = choices.after(question.facets());
        BoolQuery.Builder after = new BoolQuery.Builder().filter(chosen);
        if (!left.place().seen().isEmpty()) {
            after.mustNot(left.place().shown());
            // Hits are what is left; the total is all the same on every page.
            request.aggregations(TOTAL, Filters.among(chosen, Map.of()));
        }
        if (!left.makers().isEmpty()) after.mustNot(Filters.any("maker.handle", left.makers()));
        BoolQuery filter = after.build();
        if (!filter.filter().isEmpty() || !filter.mustNot().isEmpty())
            request.postFilter(Query.of(q -> q.bool(filter)));
        if (!left.place().after().isEmpty()) request.searchAfter(left.place().after());
        return request;
    }

    /** Whether a page is spread over makers: the first one by relevance, unless makers are asked for. */
    static boolean isSpread(ProductQuestion question) {
        return question.cursor() == null
                && question.sort() == ProductSort.RELEVANCE
                && question.makers().isEmpty();
    }

    private static BoolQuery narrowed(
            ProductQuestion question, Attempt attempt, Choices choices, Instant now, Placed placed) {
        BoolQuery.Builder bool = new BoolQuery.Builder().filter(Filters.visible(now));
        if (!question.shownRegions().isEmpty()) bool.filter(Filters.any("origin.region", question.shownRegions()));
        if (!question.makers().isEmpty()) bool.filter(Filters.any("maker.handle", question.makers()));
        bool.filter(choices.before(question.facets()));
        Near near = question.near();
        if (near != null) bool.filter(Filters.around("location", near));
        if (placed.isNothing()) {
            TEXT.addTo(bool, attempt, language(question.language()));
        } else {
            BoolQuery.Builder text = new BoolQuery.Builder();
            TEXT.addTo(text, attempt, language(question.language()));
            placed.addTo(bool, text, question.sort() == ProductSort.RELEVANCE);
        }
        return bool.build();
    }

    /**
     * A part of a text by itself.
     *
     * @param kind what it asks for, or null for words
     * @param text as typed; empty for where a craft is at home
     */
    record Asked(Understood.@Nullable Kind kind, String text, Query query) {}

    /** The parts of a text, slips forgiven, each as it counts for the order. */
    static List<Asked> asked(Reading reading, String language) {
        Attempt attempt = Attempt.strict(reading).forgivingSlips();
        List<Asked> asked = new ArrayList<>();
        for (Part part : reading.parts())
            TEXT.part(part, attempt, language(language))
                    .ifPresent(query -> asked.add(new Asked(Chips.kind(part).orElse(null), part.text(), query)));
        TEXT.home(reading).forEach(home -> asked.add(new Asked(Understood.Kind.CRAFT, "", home)));
        return asked;
    }

    /** The product of a handle, or the one that had it before. */
    static SearchRequest.Builder handle(String handle, Collection<String> regions, Instant now) {
        List<Query> filters = new ArrayList<>(Filters.visible(now));
        if (!regions.isEmpty()) filters.add(Filters.any("origin.region", regions));
        return Handles.request(handle, filters);
    }

    /** The most products that are looked up at once. */
    static final int MOST_IDS = 1_000;

    /** The products of these ids. */
    static SearchRequest.Builder ids(Collection<String> ids, Collection<String> regions, Instant now) {
        if (ids.size() > MOST_IDS) throw new IllegalArgumentException("At most " + MOST_IDS + " products at once");
        List<Query> filters = new ArrayList<>(Filters.visible(now));
        filters.add(Filters.any("id", ids));
        if (!regions.isEmpty()) filters.add(Filters.any("origin.region", regions));
        return new SearchRequest.Builder()
                .size(MOST_IDS)
                .trackTotalHits(total -> total.enabled(false))
                .source(source -> source.filter(fields -> fields.excludes("description")))
                .query(Filters.all(filters));
    }

    /** Equals stand in the order of their ids, so that a cursor neither repeats nor skips. */
    private static List<SortOptions> sort(ProductQuestion question, boolean typed) {
        SortOptions by = switch (question.sort()) {
            case RELEVANCE -> typed ? score() : field("createdAt", SortOrder.Desc);
            case NEWEST -> field("createdAt", SortOrder.Desc);
            case PRICE -> field("price", SortOrder.Asc);
            case PRICE_DESCENDING -> field("price", SortOrder.Desc);
            case DISTANCE -> distance(Objects.requireNonNull(question.near()));
        };
        // Nothing scores where nothing is typed, but what merchants pin and boost.
        return question.sort() == ProductSort.RELEVANCE && !typed
                ? List.of(score(), by, field("id", SortOrder.Asc))
                : List.of(by, field("id", SortOrder.Asc));
    }

    private static SortOptions distance(Near near) {
        return SortOptions.of(sort -> sort.geoDistance(distance -> distance.field("location")
                .location(Filters.point(near))
                .order(SortOrder.Asc)
                .unit(DistanceUnit.Meters)));
    }

    private static SortOptions score() {
        return SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
    }

    private static SortOptions field(String name, SortOrder order) {
        return SortOptions.of(sort -> sort.field(field -> field.field(name).order(order)));
    }

    static TextLanguage language(String code) {
        return TextLanguage.of(code).orElseThrow(() -> new IllegalArgumentException("No such language: " + code));
    }
}
