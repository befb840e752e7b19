package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Json;
import org.riwaq.stripedouble.wire.Paging;
import org.riwaq.stripedouble.wire.Refused;

/** One kind of objects: found by id, listed, given metadata. */
final class Shelf {
    private final Store store;
    private final String kind;
    private final String path;

    Shelf(Store store, String kind, String path) {
        this.store = store;
        this.kind = kind;
        this.path = path;
    }

    ObjectNode get(Call call) {
        return get(call, call.id(), "id");
    }

    ObjectNode get(Call call, String id, String param) {
        return store.find(kind, call.account(), id).orElseThrow(() -> Refused.noSuch(kind, id, param));
    }

    ObjectNode list(Call call) {
        return Paging.list(path, store.all(kind, call.account()), call.form());
    }

    /** Those whose fields are as the request's parameters of these names say. */
    ObjectNode list(Call call, String... filters) {
        List<ObjectNode> found = store.all(kind, call.account());
        for (String filter : filters) {
            String value = call.form().get(filter);
            if (value != null)
                found = found.stream()
                        .filter(one -> value.equals(Json.text(one, filter)))
                        .toList();
        }
        return Paging.list(path, found, call.form());
    }

    /** Changes metadata and the plain fields of these names, where the request has them. */
    ObjectNode update(Call call, String... fields) {
        ObjectNode object = get(call);
        change(object, call, fields);
        return store.put(object);
    }

    static void change(ObjectNode object, Call call, String... fields) {
        ObjectNode metadata = Metadata.changed((ObjectNode) object.get("metadata"), call.form());
        for (String field : fields) {
            String value = call.form().get(field);
            if (value != null) object.put(field, value.isEmpty() ? null : value);
        }
        object.set("metadata", metadata);
    }
}
