package org.riwaq.engine.changefeed;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.riwaq.contract.Change;
import org.riwaq.contract.ChangesPage;
import org.riwaq.contract.TermFact;

/** A reader that keeps what it is told by id and version, as the indexer does. */
final class Reader {
    private final ChangeFeed feed;
    private final int limit;
    private final Map<String, Long> versions = new TreeMap<>();

    /** What it believes is there. */
    final Map<String, String> names = new TreeMap<>();

    String cursor;
    int pages;

    Reader(ChangeFeed feed, int limit) throws SQLException {
        this.feed = feed;
        this.limit = limit;
        this.cursor = feed.cursor().cursor;
    }

    /** Reads one page; false if it was empty. */
    boolean readPage() throws SQLException, InterruptedException {
        return readPage(0);
    }

    boolean readPage(int waitSeconds) throws SQLException, InterruptedException {
        ChangesPage page = feed.changes(cursor, limit, waitSeconds);
        page.changes.forEach(this::keep);
        cursor = page.cursor;
        pages++;
        return !page.changes.isEmpty();
    }

    void readAll() throws SQLException, InterruptedException {
        while (readPage()) {}
    }

    /** {@code external_gte}: an older version never overwrites a newer one. */
    void keep(Change<?> change) {
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
