package org.riwaq.storefront.indexer;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.ChangesPage;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.EngineRefusedException;
import org.riwaq.storefront.enginelink.EngineUnreachableException;
import org.riwaq.storefront.enginelink.FeedRead;
import org.riwaq.storefront.index.ConnectionSettings;
import org.riwaq.storefront.index.ElasticsearchConnection;
import org.riwaq.storefront.index.Generation;
import org.riwaq.storefront.index.MarketIndices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a market in Elasticsearch as new as the engine's feed. It runs from {@link #start} to {@link #close}, by
 * itself: while engine or Elasticsearch is away it waits; where the feed no longer goes back far enough, or settings and
 * mappings changed since the market was built, it builds another one and lets it take over.
 */
public final class Indexer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);

    private final ElasticsearchConnection connection;
    private final Engine engine;
    private final IndexerSettings settings;
    private final Clock clock;
    private final Generations generations;
    private final BulkWriter writer;
    private final Rebuild rebuild;
    private final AtomicReference<@Nullable Thread> rebuilder = new AtomicReference<>();
    private final Thread follower = new Thread(this::run, "riwaq-indexer");

    private volatile boolean stopped;
    private volatile boolean engineReached;
    private volatile boolean elasticsearchReached;
    private volatile boolean searchable;
    private volatile boolean rebuilding;
    private volatile @Nullable String cursor;
    private volatile Instant behindSince;
    private volatile long heldSeconds;

    private Indexer(
            ElasticsearchConnection connection,
            Engine engine,
            MarketIndices indices,
            IndexerSettings settings,
            Clock clock) {
        this.connection = connection;
        this.engine = engine;
        this.settings = settings;
        this.clock = clock;
        this.behindSince = clock.instant();
        ElasticsearchClient client = connection.client();
        this.generations = new Generations(client, indices, clock);
        this.writer = new BulkWriter(client, generations);
        this.rebuild = new Rebuild(engine, generations, writer, settings.pageSize(), () -> stopped);
    }

    /** Starts it and returns at once; {@link #status} tells how far it is. */
    public static Indexer start(
            Engine engine,
            ConnectionSettings elasticsearch,
            MarketIndices indices,
            IndexerSettings settings,
            Clock clock) {
        Indexer indexer = new Indexer(ElasticsearchConnection.open(elasticsearch), engine, indices, settings, clock);
        indexer.follower.setDaemon(true);
        indexer.follower.start();
        return indexer;
    }

    /** How it stands now; asks nobody. */
    public IndexerStatus status() {
        Instant since = behindSince;
        Duration lag = since.equals(Instant.MAX) ? Duration.ZERO : Duration.between(since, clock.instant());
        return new IndexerStatus(
                engineReached,
                elasticsearchReached,
                searchable,
                rebuilding,
                cursor,
                lag.isNegative() ? Duration.ZERO : lag,
                heldSeconds,
                writer.rejected());
    }

    /** Builds the market anew beside the one in use, unless that is being done. Returns at once. */
    public void rebuild() {
        Thread thread = new Thread(this::rebuildUntilDone, "riwaq-rebuild");
        thread.setDaemon(true);
        if (rebuilder.compareAndSet(null, thread)) thread.start();
    }

    @Override
    public void close() throws IOException {
        stopped = true;
        follower.interrupt();
        Thread building = rebuilder.get();
        if (building != null) building.interrupt();
        try {
            follower.join();
            if (building != null) building.join();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }

    private void run() {
        Backoff backoff = new Backoff(settings.patience());
        boolean definitionChecked = false;
        while (!stopped) {
            try {
                Optional<Generation> current = generations.current();
                elasticsearchReached = true;
                searchable = current.isPresent();
                if (current.isEmpty()) {
                    rebuildHere();
                    continue;
                }
                // Once: while versions of the storefront change over, two must not rebuild in turns.
                if (!definitionChecked && !generations.fits(current.get())) rebuild();
                definitionChecked = true;
                if (!follow(current.get(), backoff)) rebuildHere();
            } catch (GenerationGoneException replaced) {
                LOG.info("{}: going on with the market in use", replaced.getMessage());
            } catch (Exception failed) {
                note(failed, "following the feed");
                if (!paused(backoff)) return;
            }
        }
    }

    /** Follows the feed until the generation is replaced; false when the feed no longer goes back far enough. */
    private boolean follow(Generation generation, Backoff backoff) throws IOException {
        Optional<String> position = generations.position(generation);
        if (position.isEmpty()) return false;
        String after = position.get();
        Instant clearUp = clock.instant().plus(settings.keepReplaced());
        boolean cleared = false;
        while (!stopped) {
            cursor = after;
            Optional<Generation> current = generations.current();
            elasticsearchReached = true;
            if (!current.equals(Optional.of(generation))) return true;
            if (!cleared && clock.instant().isAfter(clearUp)) {
                generations.deleteOlderThan(generation);
                cleared = true;
            }
            FeedRead read = engine.changes(after, settings.pageSize(), settings.longPoll());
            engineReached = true;
            if (!(read instanceof FeedRead.News news)) return false;
            after = apply(generation, after, news.page());
            backoff.reset();
        }
        return true;
    }

    /** The position is saved after the documents: what comes again after a crash changes nothing. */
    private String apply(Generation generation, String after, ChangesPage page) throws IOException {
        heldSeconds = page.heldSeconds;
        boolean end = page.changes.size() < settings.pageSize();
        if (!page.changes.isEmpty() && behindSince.equals(Instant.MAX)) behindSince = clock.instant();
        writer.write(generation, page.changes);
        if (!page.cursor.equals(after)) generations.savePosition(generation, page.cursor);
        if (end) behindSince = Instant.MAX;
        return page.cursor;
    }

    private void rebuildHere() throws IOException {
        rebuilding = true;
        try {
            rebuild.run();
            engineReached = true;
        } finally {
            rebuilding = false;
        }
    }

    private void rebuildUntilDone() {
        Backoff backoff = new Backoff(settings.patience());
        boolean done = false;
        while (!stopped && !done) {
            try {
                rebuildHere();
                done = true;
            } catch (Exception failed) {
                note(failed, "building a market");
                if (!paused(backoff)) break;
            }
        }
        rebuilder.set(null);
    }

    private boolean paused(Backoff backoff) {
        try {
            backoff.pause();
            return true;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void note(Exception failed, String doing) {
        if (stopped) return;
        if (behindSince.equals(Instant.MAX)) behindSince = clock.instant();
        if (failed instanceof EngineUnreachableException || failed instanceof EngineRefusedException) {
            engineReached = false;
            LOG.warn("Stopped {}: {}; trying again", doing, failed.getMessage());
        } else if (failed instanceof IOException || failed instanceof ElasticsearchException) {
            elasticsearchReached = false;
            LOG.warn("Stopped {}: Elasticsearch: {}; trying again", doing, failed.getMessage());
        } else {
            LOG.error("Stopped {}; trying again", doing, failed);
        }
    }
}
