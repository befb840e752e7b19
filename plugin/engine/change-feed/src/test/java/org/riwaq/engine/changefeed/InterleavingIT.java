package org.riwaq.engine.changefeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riwaq.contract.Change;
import org.riwaq.contract.ChangesPage;
import org.riwaq.contract.TermFact;

/** Whatever writers and readers do to each other, in the end a reader believes what is in the database. */
class InterleavingIT {
    private static final int STEPS = 600;
    private static final int STALLS = 12;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderOfWritingCommittingAndReadingEndsWithTheNewestState(long seed) throws Exception {
        Random dice = new Random(seed);
        Bazaar bazaar = Bazaar.open();
        Index index = new Index();
        List<Connection> writers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Connection writer = bazaar.begin();
            Bazaar.execute(writer, "SET lock_timeout = '2ms'");
            writer.commit();
            writers.add(writer);
        }
        List<Indexer> indexers = List.of(new Indexer(bazaar.feed, index, dice), new Indexer(bazaar.feed, index, dice));
        Indexer dawdler = new Indexer(bazaar.feed, index, dice);
        for (int step = 0; step < STEPS; step++) {
            if (step == STEPS * 3 / 4) {
                dawdler.takeAll();
            }
            Connection writer = writers.get(dice.nextInt(writers.size()));
            switch (dice.nextInt(10)) {
                case 0, 1, 2, 3 -> write(writer, dice);
                case 4, 5 -> writer.commit();
                case 6 -> writer.rollback();
                default -> indexers.get(dice.nextInt(indexers.size())).step();
            }
        }
        for (Connection writer : writers) {
            writer.commit();
            writer.close();
        }
        for (Indexer indexer : indexers) {
            indexer.finish();
        }
        // What it read long ago comes after everything else, and it is never heard of again.
        dawdler.writeWhatIsInHand();

        assertThat(index.names).as("seed %d", seed).isEqualTo(truth(bazaar));
    }

    @Test
    void manyWritersAtOnceLoseNothingToAReaderThatKeepsReading() throws Exception {
        Bazaar bazaar = Bazaar.open();
        Index index = new Index();
        Indexer indexer = new Indexer(bazaar.feed, index, new Random(99));
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService merchants = Executors.newFixedThreadPool(6);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Random dice = new Random(i);
            done.add(merchants.submit(() -> {
                try (Connection writer = bazaar.begin()) {
                    Bazaar.execute(writer, "SET lock_timeout = '50ms'");
                    writer.commit();
                    for (int n = 0; n < 250; n++) {
                        write(writer, dice);
                        if (dice.nextInt(3) == 0) {
                            Thread.sleep(dice.nextInt(4));
                            writer.commit();
                        }
                    }
                    writer.commit();
                }
                return null;
            }));
        }
        Thread watcher = new Thread(() -> {
            for (Future<?> one : done) {
                try {
                    one.get();
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            }
            writing.set(false);
        });
        watcher.start();
        while (writing.get()) {
            indexer.step();
        }
        watcher.join();
        merchants.shutdown();
        indexer.finish();

        assertThat(index.names).isEqualTo(truth(bazaar));
    }

    private static void write(Connection writer, Random dice) throws SQLException {
        int stall = dice.nextInt(STALLS);
        String name = "n" + dice.nextInt(1_000_000);
        String sql = switch (dice.nextInt(8)) {
            case 0, 1 ->
                "INSERT INTO stall VALUES ('s" + stall + "', '" + name + "', " + (1 + dice.nextInt(2))
                        + ") ON CONFLICT (id) DO UPDATE SET name = excluded.name, street = excluded.street";
            case 2 -> "UPDATE stall SET name = '" + name + "' WHERE id = 's" + stall + "'";
            case 3 -> "DELETE FROM stall WHERE id = 's" + stall + "'";
            case 4 ->
                "INSERT INTO awning SELECT " + dice.nextInt(1_000_000_000) + ", id, '" + name
                        + "' FROM stall WHERE id = 's" + stall + "'";
            case 5 ->
                "UPDATE awning SET stall = (SELECT max(id) FROM stall WHERE id < 's" + stall + "') WHERE stall = 's"
                        + stall + "' AND EXISTS (SELECT 1 FROM stall WHERE id < 's" + stall + "')";
            case 6 -> "UPDATE street SET name = '" + name + "' WHERE id = " + (1 + dice.nextInt(2));
            default -> "UPDATE stall SET street = 3 - street WHERE id = 's" + stall + "'";
        };
        try {
            Bazaar.execute(writer, sql);
        } catch (SQLException busy) {
            // Another writer has the row, waits for ours, or took away what a row refers to: this one gives up.
            if (!LOCK_NOT_AVAILABLE.equals(busy.getSQLState())
                    && !busy.getSQLState().startsWith("40")
                    && !busy.getSQLState().startsWith("23")) {
                throw busy;
            }
            writer.rollback();
        }
    }

    private static Map<String, String> truth(Bazaar bazaar) throws SQLException {
        Map<String, String> names = new TreeMap<>();
        try (Connection connection = bazaar.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT s.id, s.name, t.name,
                            (SELECT coalesce(string_agg(a.name, '+' ORDER BY a.id), '') FROM awning a WHERE a.stall = s.id)
                        FROM stall s JOIN street t ON t.id = s.street""")) {
            while (rows.next()) {
                names.put(rows.getString(1), Bazaar.told(rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return names;
    }

    /** Keeps versions as Elasticsearch does with {@code external_gte}, tombstones among them. */
    private static final class Index {
        final Map<String, String> names = new TreeMap<>();
        private final Map<String, Long> versions = new TreeMap<>();

        void apply(Change<?> change) {
            if (change.version >= versions.getOrDefault(change.id, 0L)) {
                versions.put(change.id, change.version);
                if (change.deleted) {
                    names.remove(change.id);
                } else {
                    names.put(change.id, ((TermFact) change.fact).name.get("fr"));
                }
            }
        }
    }

    /** Reads a page, dawdles, writes it, then keeps its cursor; dies now and then and goes on from the kept cursor. */
    private static final class Indexer {
        private final ChangeFeed feed;
        private final Index index;
        private final Random dice;
        private String kept;
        private ChangesPage inHand;

        Indexer(ChangeFeed feed, Index index, Random dice) {
            this.feed = feed;
            this.index = index;
            this.dice = dice;
        }

        void step() throws SQLException, InterruptedException {
            if (dice.nextInt(12) == 0) {
                inHand = null;
            } else if (inHand == null) {
                inHand = feed.changes(kept, 1 + dice.nextInt(9), 0);
            } else {
                inHand.changes.forEach(index::apply);
                if (dice.nextInt(8) > 0) {
                    kept = inHand.cursor;
                }
                inHand = null;
            }
        }

        void takeAll() throws SQLException, InterruptedException {
            inHand = feed.changes(null, 500, 0);
        }

        void writeWhatIsInHand() {
            inHand.changes.forEach(index::apply);
        }

        void finish() throws SQLException, InterruptedException {
            if (inHand != null) {
                step();
            }
            ChangesPage page;
            do {
                page = feed.changes(kept, 7, 0);
                page.changes.forEach(index::apply);
                kept = page.cursor;
            } while (!page.changes.isEmpty());
        }
    }
}
