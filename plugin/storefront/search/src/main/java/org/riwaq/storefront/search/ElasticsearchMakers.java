package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.MakerDocument;

/** Makers, looked up in Elasticsearch. */
final class ElasticsearchMakers implements MakerSearch {
    private final Elasticsearch elasticsearch;
    private final ElasticsearchReferences references;
    private final Clock clock;

    ElasticsearchMakers(Elasticsearch elasticsearch, ElasticsearchReferences references, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.references = references;
        this.clock = clock;
    }

    @Override
    public Answer<MakerResult> search(MakerQuestion question) {
        Vocabulary vocabulary = references.vocabulary();
        Optional<Refusal> refusal = Rules.broken(question, vocabulary.references());
        if (refusal.isPresent()) return new Answer.Refused<>(refusal.get());
        Answer<ChosenCrafts> crafts = ChosenCrafts.of(question.crafts(), vocabulary.references());
        if (crafts instanceof Answer.Found<ChosenCrafts> chosen) return page(question, vocabulary, chosen.result());
        return new Answer.Refused<>(((Answer.Refused<ChosenCrafts>) crafts).refusal());
    }

    private Answer<MakerResult> page(MakerQuestion question, Vocabulary vocabulary, ChosenCrafts crafts) {
        MakerQuestion unpaged = new MakerQuestion(
                question.language(),
                question.text(),
                question.regions(),
                question.provinces(),
                question.crafts(),
                question.kinds(),
                0,
                null,
                question.shownRegions());
        String cursor = question.cursor();
        Optional<Cursor.Place> place = cursor == null ? Optional.of(Cursor.Place.START) : Cursor.read(unpaged, cursor);
        if (place.isEmpty()) return new Answer.Refused<>(Refusal.cursor());
        Reading reading = Reading.of(question.text(), question.language(), vocabulary);
        Instant now = clock.instant();
        Relaxing<MakerDocument> asked = Relaxing.ask(
                reading,
                attempt -> elasticsearch.search(
                        IndexKind.MAKERS,
                        MakerQuery.page(question, attempt, crafts, now, place.get()),
                        MakerDocument.class));
        return new Answer.Found<>(result(unpaged, place.get(), question.limit(), asked.response()));
    }

    private static MakerResult result(
            MakerQuestion unpaged, Cursor.Place place, int limit, SearchResponse<MakerDocument> response) {
        List<Hit<MakerDocument>> hits = response.hits().hits();
        List<MakerDocument> makers =
                hits.stream().map(hit -> Objects.requireNonNull(hit.source())).toList();
        long left = Filters.left(response);
        boolean more = place.after().isEmpty() ? left > makers.size() : makers.size() == limit;
        List<String> marks = makers.stream().map(MakerDocument::mark).toList();
        return new MakerResult(
                makers,
                Filters.total(response),
                counts(response, MakerQuery.REGIONS),
                counts(response, MakerQuery.CRAFTS),
                more && !makers.isEmpty()
                        ? Cursor.write(unpaged, place.then(marks, ElasticsearchProducts.lastSort(hits)))
                        : null);
    }

    private static List<Count> counts(SearchResponse<?> response, String facet) {
        return Filters.counts(Objects.requireNonNull(response.aggregations().get(facet))
                .filter()
                .aggregations());
    }

    @Override
    public Lookup<MakerDocument> byHandle(String handle, Collection<String> regions) {
        if (handle.length() > Handles.LONGEST) return new Lookup.Nowhere<>();
        SearchResponse<MakerDocument> response = elasticsearch.search(
                IndexKind.MAKERS, MakerQuery.handle(handle, regions, clock.instant()), MakerDocument.class);
        return Handles.lookup(response, handle, MakerDocument::handle);
    }
}
