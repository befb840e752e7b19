package org.riwaq.storefront.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.riwaq.storefront.api.FacetValue;

/** Filters as links: each leads to the same question with one filter more or less, from its first page on. */
final class Filters {
    private final String path;
    private final Parameters parameters;

    Filters(String path, Parameters parameters) {
        this.path = path;
        this.parameters = parameters.without("cursor");
    }

    /**
     * A filter that can be switched.
     *
     * @param label its name
     * @param count what it would find, or -1 when that is not known
     * @param href where switching it leads
     * @param on whether it is on
     */
    public record Filter(String label, long count, String href, boolean on) {}

    /**
     * A field that a form must carry along.
     *
     * @param name of the parameter
     * @param value of it
     */
    public record Kept(String name, String value) {}

    /** Each value that would find something; those that are on stay even if they find nothing. */
    List<Filter> of(String name, List<FacetValue> values, Function<String, String> labelOfMissing) {
        List<Filter> filters = new ArrayList<>();
        for (FacetValue value : values) {
            filters.add(filter(name, value.value(), value.label(), value.count()));
        }
        for (String chosen : parameters.of(name)) {
            if (values.stream().noneMatch(value -> value.value().equals(chosen))) {
                filters.add(filter(name, chosen, labelOfMissing.apply(chosen), 0));
            }
        }
        return filters;
    }

    Filter filter(String name, String value, String label, long count) {
        boolean on = parameters.has(name, value);
        Parameters switched = on ? parameters.without(name, value) : parameters.with(name, value);
        return new Filter(label, count, switched.on(path), on);
    }

    /**
     * A filter with narrower ones below it.
     *
     * @param filter the wide one
     * @param under the narrower ones, once the wide one or one of them is on
     */
    public record Branch(Filter filter, List<Filter> under) {}

    /** A narrower filter, which takes the place of the wide one where both are of one name. */
    Filter under(String name, String wide, FacetValue value) {
        boolean on = parameters.has(name, value.value());
        Parameters switched = on
                ? parameters.without(name, value.value())
                : parameters.without(name, wide).with(name, value.value());
        return new Filter(value.label(), value.count(), switched.on(path), on);
    }

    /** Other values of some names at once; a blank one takes its name away. */
    String instead(Map<String, String> values) {
        Parameters changed = parameters;
        for (Map.Entry<String, String> value : values.entrySet()) {
            changed = value.getValue().isEmpty()
                    ? changed.without(value.getKey())
                    : changed.only(value.getKey(), value.getValue());
        }
        return changed.on(path);
    }

    /** One of several of which exactly one is on, e.g. an order. */
    Filter choice(String name, String value, String label, boolean on) {
        return new Filter(label, -1, parameters.only(name, value).on(path), on);
    }

    /** Leaves out everything of some names. */
    Filter without(String label, String... names) {
        Parameters fewer = parameters;
        for (String name : names) {
            fewer = fewer.without(name);
        }
        return new Filter(label, -1, fewer.on(path), true);
    }

    /** What a form that sets some fields must carry along. */
    List<Kept> keptBut(String... names) {
        Parameters rest = parameters;
        for (String name : names) {
            rest = rest.without(name);
        }
        List<Kept> kept = new ArrayList<>();
        rest.all().forEach((name, values) -> values.forEach(value -> kept.add(new Kept(name, value))));
        return kept;
    }

    /** The next page. */
    String next(String cursor) {
        return parameters.only("cursor", cursor).on(path);
    }

    /** The first page. */
    String first() {
        return parameters.on(path);
    }
}
