package org.riwaq.engine.changefeed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riwaq.contract.Change;
import org.riwaq.contract.FactType;

/** Every module's sources, and how their facts become lines of the feed. */
final class FactSources {
    private final Map<FactType<?>, FactSource<?>> byType = new HashMap<>();

    FactSources(Collection<? extends FactSource<?>> all) {
        for (FactSource<?> source : all) {
            if (byType.put(source.type(), source) != null) {
                throw new IllegalArgumentException("Two sources of " + source.type());
            }
        }
    }

    /** The source of the type, or null if its module is not there. */
    FactSource<?> of(FactType<?> type) {
        return byType.get(type);
    }

    Collection<FactSource<?>> all() {
        return byType.values();
    }

    /** The state of each thing in the snapshot; a type whose module is not there is left out. */
    List<Change<?>> changes(Snapshot snapshot, Things things) throws SQLException {
        List<Change<?>> changes = new ArrayList<>(things.size());
        for (Map.Entry<FactType<?>, Set<String>> ofType : things.idsByType().entrySet()) {
            FactSource<?> source = byType.get(ofType.getKey());
            if (source != null) {
                add(changes, source, snapshot, ofType.getValue());
            }
        }
        return changes;
    }

    private static <F> void add(List<Change<?>> changes, FactSource<F> source, Snapshot snapshot, Set<String> ids)
            throws SQLException {
        Connection connection = snapshot.connection;
        Map<String, F> facts = source.render(connection, ids);
        for (String id : ids) {
            F fact = facts.get(id);
            changes.add(
                    fact == null
                            ? Change.deleted(source.type(), id, snapshot.xmin)
                            : Change.of(source.type(), id, snapshot.xmin, fact));
        }
    }
}
