package org.riwaq.engine.exhibition.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What belongs to each of several things, by the thing's key. */
final class Grouped<T> {
    private final Map<Long, List<T>> byOwner = new HashMap<>();

    void add(long owner, T value) {
        byOwner.computeIfAbsent(owner, none -> new ArrayList<>()).add(value);
    }

    List<T> of(long owner) {
        return byOwner.getOrDefault(owner, Collections.<T>emptyList());
    }

    /** All values, each once. */
    Set<T> all() {
        Set<T> all = new LinkedHashSet<>();
        for (Collection<T> some : byOwner.values()) {
            all.addAll(some);
        }
        return all;
    }
}
