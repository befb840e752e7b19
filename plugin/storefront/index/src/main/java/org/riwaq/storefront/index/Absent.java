package org.riwaq.storefront.index;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document written by an older indexer does not have yet reads as empty. */
final class Absent {
    private Absent() {}

    static <T> List<T> asEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <V> Map<String, V> asEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }
}
