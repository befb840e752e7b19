package org.riwaq.storefront.enginelink;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A path of the private API with its query. */
record EnginePath(String path, String query) {
    static EnginePath of(String resource) {
        return new EnginePath("/engine/v1/" + resource, "");
    }

    EnginePath below(String name) {
        return new EnginePath(path + "/" + name, query);
    }

    /** With a parameter, unless it has no value. */
    EnginePath with(String name, @Nullable String value) {
        if (value == null) return this;
        String parameter = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return new EnginePath(path, query.isEmpty() ? "?" + parameter : query + "&" + parameter);
    }

    URI at(URI engine) {
        return engine.resolve(path + query);
    }

    @Override
    public String toString() {
        return path;
    }
}
