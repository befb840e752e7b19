package org.riwaq.storefront.indexer;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.index.ConnectionSettings;
import org.riwaq.storefront.index.ElasticsearchConnection;
import org.riwaq.storefront.index.Generation;
import org.riwaq.storefront.index.MarketIndices;

/** What somebody who runs a market does about its index by hand, beside the processes that follow the feed. */
public final class Upkeep implements AutoCloseable {
    private static final int PAGE = 500;

    private final ElasticsearchConnection connection;
    private final Engine engine;
    private final MarketIndices indices;
    private final Generations generations;

    private Upkeep(ElasticsearchConnection connection, Engine engine, MarketIndices indices, Clock clock) {
        this.connection = connection;
        this.engine = engine;
        this.indices = indices;
        this.generations = new Generations(connection.client(), indices, clock);
    }

    /** Opens the way; nothing is asked yet. */
    public static Upkeep open(Engine engine, ConnectionSettings elasticsearch, MarketIndices indices, Clock clock) {
        return new Upkeep(ElasticsearchConnection.open(elasticsearch), engine, indices, clock);
    }

    /**
     * Builds the market anew and lets it take over; it is searched and follows the feed all the while.
     *
     * @return what is in use then; empty where another rebuild was faster
     */
    public Optional<String> rebuild() throws IOException {
        BulkWriter writer = new BulkWriter(connection.client(), generations);
        Optional<Generation> before = generations.current();
        new Rebuild(engine, generations, writer, PAGE, () -> false).run();
        return generations
                .current()
                .filter(now -> !Optional.of(now).equals(before))
                .map(Upkeep::name);
    }

    private static String name(Generation generation) {
        return generation.definition() + "-" + generation.born();
    }

    /**
     * What a comparison found.
     *
     * @param market which generation is in use
     * @param compared how many facts the engine has
     * @param differences where the index differs from them
     */
    public record Compared(String market, long compared, List<Difference> differences) {
        public Compared {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Compares everything the engine has with everything search finds.
     *
     * @param settle how long news may need from one to the other: what differs is looked at again after it
     * @return empty where no market was ever built
     */
    public Optional<Compared> compare(Duration settle) throws IOException, InterruptedException {
        Optional<Generation> current = generations.current();
        if (current.isEmpty()) return Optional.empty();
        Comparison comparison = new Comparison(engine, connection.client(), indices, current.get(), PAGE);
        List<Difference> differences = comparison.differences(settle);
        return Optional.of(new Compared(name(current.get()), comparison.compared(), differences));
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
