package org.riwaq.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Copies that nobody can change; what is missing in an older writer's JSON becomes empty. */
final class Copies {
    private Copies() {}

    static <T> List<T> of(List<T> list) {
        return list == null ? Collections.<T>emptyList() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** In the order of the keys, so that the same fact is always the same JSON. */
    static <V> Map<String, V> of(Map<String, V> map) {
        return map == null ? Collections.<String, V>emptyMap() : Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
