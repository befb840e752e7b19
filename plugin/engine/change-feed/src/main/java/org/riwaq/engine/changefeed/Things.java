package org.riwaq.engine.changefeed;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.riwaq.contract.FactType;

/** Ids to be rendered, each once however often it changed, those of a type together. */
final class Things {
    private final Map<FactType<?>, Set<String>> idsByType = new LinkedHashMap<>();
    private int size;

    void add(FactType<?> type, String id) {
        if (idsByType.computeIfAbsent(type, none -> new LinkedHashSet<>()).add(id)) {
            size++;
        }
    }

    int size() {
        return size;
    }

    Map<FactType<?>, Set<String>> idsByType() {
        return idsByType;
    }
}
