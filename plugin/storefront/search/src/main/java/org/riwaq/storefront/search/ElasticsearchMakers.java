package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
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
                question.crafts(),
                question.kinds(),
                0,
                null,
                question.shownRegions());
        String cursor = question.cursor();
        Optional<List<FieldValue>> after = cursor == null ? Optional.of(List.of()) : Cursor.read(unpaged, cursor);
        if (after.isEmpty()) return new Answer.Refused<>(Refusal.cursor());
        Reading reading = Reading.of(question.text(), question.language(), vocabulary);
        Instant now = clock.instant();
        Relaxing<MakerDocument> asked = Relaxing.ask(
                reading,
                attempt -> elasticsearch.search(
                        IndexKind.MAKERS,
                        MakerQuery.page(question, attempt, crafts, now, after.get()),
                        MakerDocument.class));
        SearchResponse<MakerDocument> response = asked.response();
        List<Hit<MakerDocument>> hits = response.hits().hits();
        return new Answer.Found<>(new MakerResult(
                hits.stream().map(hit -> Objects.requireNonNull(hit.source())).toList(),
                ElasticsearchProducts.total(response),
                Filters.counts(response.aggregations(), MakerQuery.REGIONS),
                Filters.counts(response.aggregations(), MakerQuery.CRAFTS),
                ElasticsearchProducts.next(unpaged, hits, question.limit())));
    }

    @Override
    public Lookup<MakerDocument> byHandle(String handle, Collection<String> regions) {
        if (handle.length() > Handles.LONGEST) return new Lookup.Nowhere<>();
        SearchResponse<MakerDocument> response = elasticsearch.search(
                IndexKind.MAKERS, MakerQuery.handle(handle, regions, clock.instant()), MakerDocument.class);
        return Handles.lookup(response, handle, MakerDocument::handle);
    }
}
