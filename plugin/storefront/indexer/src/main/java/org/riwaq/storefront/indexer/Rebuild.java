package org.riwaq.storefront.indexer;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.ChangesPage;
import org.riwaq.contract.FactType;
import org.riwaq.contract.WalkPage;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.FeedRead;
import org.riwaq.storefront.index.Generation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds a new generation from everything the engine has, while the one in use is searched and written on. */
final class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final Engine engine;
    private final Generations generations;
    private final BulkWriter writer;
    private final int pageSize;
    private final BooleanSupplier stopped;

    Rebuild(Engine engine, Generations generations, BulkWriter writer, int pageSize, BooleanSupplier stopped) {
        this.engine = engine;
        this.generations = generations;
        this.writer = writer;
        this.pageSize = pageSize;
        this.stopped = stopped;
    }

    /** One try; on any failure the half-built indices are deleted, if Elasticsearch can still be told to. */
    void run() throws IOException {
        Optional<Generation> replaced = generations.current();
        Generation built = generations.create();
        LOG.info("Building market {}", built);
        boolean inUse = false;
        try {
            inUse = fill(built) && generations.takeOver(built, replaced);
            LOG.info(inUse ? "Market {} is in use" : "Market {} is not needed", built);
        } finally {
            if (!inUse) generations.delete(built);
        }
    }

    private boolean fill(Generation built) throws IOException {
        long started = System.nanoTime();
        // Taken before the walks: what changes while we walk comes again from here.
        String cursor = engine.cursor();
        long facts = 0;
        for (FactType<?> type : FactType.all()) if (FactDocuments.indexed(type)) facts += walk(built, type);
        Optional<String> end = catchUp(built, cursor);
        if (end.isEmpty() || stopped.getAsBoolean()) return false;
        generations.savePosition(built, end.get());
        LOG.info(
                "{} facts in {} ms",
                facts,
                Duration.ofNanos(System.nanoTime() - started).toMillis());
        return true;
    }

    private long walk(Generation built, FactType<?> type) throws IOException {
        long facts = 0;
        @Nullable String after = null;
        do {
            WalkPage page = engine.walk(type, after, pageSize);
            writer.write(built, page.changes);
            facts += page.changes.size();
            after = page.next;
        } while (after != null && !stopped.getAsBoolean());
        return facts;
    }

    /** Follows the feed to its end; empty when it was longer than the engine keeps it. */
    private Optional<String> catchUp(Generation built, String from) throws IOException {
        String cursor = from;
        while (!stopped.getAsBoolean()) {
            if (!(engine.changes(cursor, pageSize, Duration.ZERO) instanceof FeedRead.News news))
                return Optional.empty();
            ChangesPage page = news.page();
            writer.write(built, page.changes);
            boolean end = page.changes.isEmpty() || page.cursor.equals(cursor);
            cursor = page.cursor;
            if (end) return Optional.of(cursor);
        }
        return Optional.empty();
    }
}
