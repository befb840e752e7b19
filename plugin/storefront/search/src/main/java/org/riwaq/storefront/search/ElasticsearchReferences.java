package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.ReferenceDocument;

/** Reads all references at once and keeps them for a second; while one reader renews them, others take the old ones. */
final class ElasticsearchReferences implements References {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final long USABLE = Duration.ofSeconds(30).toNanos();

    /** More than any country has of regions, provinces, crafts and terms together; the index's own limit. */
    private static final int ALL = 10_000;

    private final Elasticsearch elasticsearch;
    private final Supplier<WordLists> words;
    private final Clock clock;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile @Nullable Copy copy;

    ElasticsearchReferences(Elasticsearch elasticsearch, Supplier<WordLists> words, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Snapshot now() {
        return vocabulary().references();
    }

    /** The references with the names people may type for them. */
    Vocabulary vocabulary() {
        Copy present = copy;
        if (present != null && present.age() < FRESH) return present.vocabulary;
        boolean usable = present != null && present.age() < USABLE;
        if (usable && !renewing.tryLock()) return Objects.requireNonNull(present).vocabulary;
        if (!usable) renewing.lock();
        try {
            return renew(usable ? present : null);
        } finally {
            renewing.unlock();
        }
    }

    /** What merchants pin, hide and boost, whatever its dates. */
    List<Placed.Known> placements() {
        vocabulary();
        return Objects.requireNonNull(copy).loaded.placements();
    }

    private Vocabulary renew(@Nullable Copy usable) {
        Copy present = copy;
        if (present != null && present.age() < FRESH) return present.vocabulary;
        try {
            List<ReferenceDocument> read = read();
            LoadedReferences loaded =
                    present != null && present.documents.equals(read) ? present.loaded : LoadedReferences.of(read);
            WordLists lists = words.get().withMerchants(loaded.synonyms(clock.instant()));
            // Names are only worked through again when something changed, or a date passed, which is rare.
            Copy renewed = present != null && present.loaded == loaded && present.lists.equals(lists)
                    ? new Copy(read, loaded, lists, present.vocabulary, System.nanoTime())
                    : new Copy(read, loaded, lists, new Vocabulary(loaded, lists), System.nanoTime());
            copy = renewed;
            return renewed.vocabulary;
        } catch (SearchUnavailableException away) {
            if (usable != null) return usable.vocabulary;
            throw away;
        }
    }

    private List<ReferenceDocument> read() {
        return elasticsearch.search(IndexKind.REFERENCES, request(), ReferenceDocument.class).hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
    }

    private static SearchRequest.Builder request() {
        return new SearchRequest.Builder()
                .size(ALL)
                .query(query -> query.term(term -> term.field("deleted").value(false)))
                .sort(sort -> sort.field(field -> field.field("id")));
    }

    private record Copy(
            List<ReferenceDocument> documents,
            LoadedReferences loaded,
            WordLists lists,
            Vocabulary vocabulary,
            long readAt) {
        long age() {
            return System.nanoTime() - readAt;
        }
    }
}
