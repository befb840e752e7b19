package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riwaq.storefront.index.ElasticsearchConnection;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.Showing;
import org.riwaq.storefront.index.ShowingDocument;

/** Halls and what they show, looked up in Elasticsearch. */
final class ElasticsearchShowings implements Showings {
    /** The index's own limit; an exhibition of 400 stands has some thousands of exhibits. */
    private static final int ALL = 10_000;

    private static final String HALL = "hall";
    private static final String EXHIBITION = "exhibition";
    private static final String STAND = "stand";
    private static final String EXHIBIT = "exhibit";
    private static final String CIRCUIT = "circuit";
    private static final String PROGRAMME = "programme-item";
    private static final String PLACES = "places";

    private final Elasticsearch elasticsearch;

    ElasticsearchShowings(Elasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @Override
    public Overview overview() {
        List<ShowingDocument> found = found(all(Filters.any("type", List.of(HALL, EXHIBITION, CIRCUIT))));
        return new Overview(
                of(found, HALL, Showing.Hall.class),
                of(found, EXHIBITION, Showing.Exhibition.class),
                of(found, CIRCUIT, Showing.Circuit.class));
    }

    @Override
    public List<Showing> named(String text) {
        return NamedShowings.of(text, overview());
    }

    @Override
    public Contents contents(String exhibition) {
        List<ShowingDocument> found = found(
                all(Filters.any("type", List.of(STAND, EXHIBIT)), Filters.any("exhibition", List.of(exhibition))));
        return new Contents(
                of(found, STAND, Showing.Stand.class).stream()
                        .sorted(Comparator.comparingInt(Showing.Stand::position).thenComparing(Showing.Stand::number))
                        .toList(),
                of(found, EXHIBIT, Showing.Exhibit.class).stream()
                        .sorted(Comparator.comparingInt(Showing.Exhibit::position)
                                .thenComparing(Showing.Exhibit::code))
                        .toList());
    }

    @Override
    public Optional<Showing.Stand> stand(String id) {
        return byKeys(STAND, List.of(id), Showing.Stand.class).stream().findFirst();
    }

    @Override
    public Optional<Showing> labelled(String code) {
        List<ShowingDocument> found = found(all(Filters.any("code", List.of(code))));
        List<Showing> labelled = new ArrayList<>(of(found, STAND, Showing.Stand.class));
        labelled.addAll(of(found, EXHIBIT, Showing.Exhibit.class));
        return labelled.stream().findFirst();
    }

    @Override
    public List<Showing.ProgrammeItem> programme(Instant from, int limit) {
        Query notOver = Query.of(query ->
                query.range(range -> range.date(date -> date.field("until").gte(from.toString()))));
        SearchRequest.Builder request = all(Filters.any("type", List.of(PROGRAMME)), notOver)
                .size(limit)
                .sort(sort -> sort.field(field -> field.field("until")))
                .sort(sort -> sort.field(field -> field.field("id")));
        return of(found(request), PROGRAMME, Showing.ProgrammeItem.class).stream()
                .sorted(Comparator.comparing(Showing.ProgrammeItem::from).thenComparing(Showing.ProgrammeItem::id))
                .toList();
    }

    @Override
    public Optional<Showing.ProgrammeItem> programmeItem(String id) {
        return byKeys(PROGRAMME, List.of(id), Showing.ProgrammeItem.class).stream()
                .findFirst();
    }

    @Override
    public Map<String, Showing.Places> places(Collection<String> items) {
        return byKeys(PLACES, items, Showing.Places.class).stream()
                .collect(Collectors.toMap(Showing.Places::id, Function.identity()));
    }

    private <S extends Showing> List<S> byKeys(String type, Collection<String> ids, Class<S> showing) {
        List<String> keys =
                ids.stream().map(id -> ShowingDocument.key(type, id)).toList();
        return of(
                elasticsearch
                        .documents(IndexKind.SHOWINGS, keys, ShowingDocument.class)
                        .values(),
                type,
                showing);
    }

    private List<ShowingDocument> found(SearchRequest.Builder request) {
        return elasticsearch.search(IndexKind.SHOWINGS, request, ShowingDocument.class).hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
    }

    private static SearchRequest.Builder all(Query... filters) {
        List<Query> all = new ArrayList<>(Arrays.asList(filters));
        all.add(Query.of(query -> query.term(term -> term.field("deleted").value(false))));
        return new SearchRequest.Builder()
                .size(ALL)
                .trackTotalHits(total -> total.enabled(false))
                .query(Filters.all(all));
    }

    private static <S extends Showing> List<S> of(
            Collection<ShowingDocument> documents, String type, Class<S> showing) {
        return documents.stream()
                .filter(document -> document.type().equals(type) && !document.deleted())
                .map(document -> ElasticsearchConnection.documents().convertValue(document.body(), showing))
                .toList();
    }
}
