package org.riwaq.storefront.api;

import java.util.List;
import java.util.function.Function;
import org.riwaq.storefront.search.Lookup;
import org.riwaq.storefront.search.Refusal;

/** Turns what search says into what this module says. */
final class SearchAnswers {
    private SearchAnswers() {}

    static <R, V> Checked<V> checked(org.riwaq.storefront.search.Answer<R> answer, Function<R, V> view) {
        if (answer instanceof org.riwaq.storefront.search.Answer.Found<R> found) {
            return new Checked.Passed<>(view.apply(found.result()));
        }
        return new Checked.Refused<>(
                List.of(fault(((org.riwaq.storefront.search.Answer.Refused<R>) answer).refusal())));
    }

    static <D, V> Answer<V> answer(Lookup<D> lookup, Function<D, V> view) {
        if (lookup instanceof Lookup.Here<D> here) {
            return new Answer.Found<>(view.apply(here.document()));
        }
        return lookup instanceof Lookup.Moved<D> moved ? new Answer.Moved<>(moved.handle()) : new Answer.Missing<>();
    }

    private static Fault fault(Refusal refusal) {
        String value = refusal.values().getOrDefault("value", "");
        return switch (refusal.rule()) {
            case UNKNOWN -> new Fault("value.unknown", refusal.field(), known(refusal.field()), value);
            case TOO_LONG -> new Fault("value.too-long", refusal.field(), "0.." + max(refusal) + " characters", value);
            case TOO_MANY -> new Fault("value.too-many", refusal.field(), "0.." + max(refusal) + " values", value);
            case OUT_OF_RANGE -> new Fault("value.out-of-range", refusal.field(), range(refusal), value);
            case MISSING -> new Fault("parameter.missing", refusal.field(), "lat,lon", value);
            case CURSOR -> new Fault("value.malformed", refusal.field(), "next of the page before", value);
        };
    }

    /** Where the known values can be read. */
    private static String known(String field) {
        return switch (field) {
            case "region" -> "id of /api/v1/regions";
            case "province" -> "id of /api/v1/provinces";
            case "craft" -> "id of /api/v1/crafts";
            case "maker" -> "handle of /api/v1/makers";
            default -> "a known value";
        };
    }

    private static String max(Refusal refusal) {
        return refusal.values().getOrDefault("max", "");
    }

    private static String range(Refusal refusal) {
        return refusal.values().getOrDefault("min", "") + ".." + max(refusal);
    }
}
