package org.riwaq.storefront.indexer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.riwaq.contract.Change;
import org.riwaq.contract.FactType;
import org.riwaq.storefront.index.Generation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes changes into a generation; what is older than what is there stays out. */
final class BulkWriter {
    private static final Logger LOG = LoggerFactory.getLogger(BulkWriter.class);
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_BUSY = 429;
    private static final int FIRST_SERVER_ERROR = 500;

    private final ElasticsearchClient client;
    private final Generations generations;
    private final AtomicLong rejected = new AtomicLong();

    BulkWriter(ElasticsearchClient client, Generations generations) {
        this.client = client;
        this.generations = generations;
    }

    /**
     * Writes all of them, or throws: then any of them may be written, and all are to be written again.
     *
     * @throws GenerationGoneException when the generation was replaced
     */
    void write(Generation generation, List<Change<?>> all) throws IOException {
        List<Change<?>> changes = all.stream()
                .filter(change -> FactDocuments.indexed(FactType.named(change.type)))
                .toList();
        if (changes.isEmpty()) return;
        BulkRequest.Builder bulk = new BulkRequest.Builder().requireAlias(true);
        for (Change<?> change : changes) {
            DocumentWrite write = FactDocuments.write(change);
            bulk.operations(operation ->
                    operation.index(index -> index.index(generations.writeAlias(write.kind(), generation))
                            .id(write.id())
                            .version(write.version())
                            // The same state may come twice; the engine's clock decides nothing.
                            .versionType(VersionType.ExternalGte)
                            .document(write.document())));
        }
        BulkResponse response = client.bulk(bulk.build());
        if (response.errors()) for (BulkResponseItem item : response.items()) check(item);
    }

    private void check(BulkResponseItem item) throws IOException {
        ErrorCause error = item.error();
        if (error == null || item.status() == CONFLICT) return;
        if (item.status() == NOT_FOUND) throw new GenerationGoneException(item.index());
        String what = item.id() + " in " + item.index() + ": " + error.type() + ", " + error.reason();
        if (item.status() == TOO_BUSY || item.status() >= FIRST_SERVER_ERROR)
            throw new IOException("Not written: " + what);
        // It will never be taken, and all that follow must not wait for it.
        rejected.incrementAndGet();
        LOG.error("Elasticsearch refuses document {}; it stays as it was until it changes again", what);
    }

    /** How many documents would not be taken. */
    long rejected() {
        return rejected.get();
    }
}
