package org.riwaq.storefront.enginelink;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A path of the private API with its query. */
record EnginePath(String path, String query) {
    /** Neither empty nor only dots, without slashes and what no text has: engine and URI would read those as a way. */
    private static final String ONE_STEP = "(?!\\.{1,2}$)[^\\p{Cntrl}/\\\\]{1,200}";

    private static final String NOBODYS = "-";

    static EnginePath of(String resource) {
        return new EnginePath("/engine/v1/" + resource, "");
    }

    /** One step further down. A name that would lead elsewhere stands for one that nothing has. */
    EnginePath below(String name) {
        String step = name.matches(ONE_STEP) ? name : NOBODYS;
        return new EnginePath(
                path + "/" + URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20"), query);
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
