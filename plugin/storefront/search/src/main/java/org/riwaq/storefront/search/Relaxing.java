package org.riwaq.storefront.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;

/**
 * Asks as typed; where nothing fits, forgives slips, then lets go of one thing that was asked for, then of more and more,
 * until something is found.
 *
 * @param response of the attempt that found something, else of the first
 * @param attempt which one that was
 */
record Relaxing<D>(SearchResponse<D> response, Attempt attempt) {

    static <D> Relaxing<D> ask(Reading reading, Function<Attempt, SearchResponse<D>> asking) {
        Attempt strict = Attempt.strict(reading);
        Relaxing<D> first = once(strict, asking);
        if (first.fits() || !reading.isTyped()) return first;
        boolean words = reading.parts().stream().anyMatch(Demands::isWords);
        Attempt usual = words ? strict.forgivingSlips() : strict;
        if (words) {
            Relaxing<D> forgiven = once(usual, asking);
            if (forgiven.fits()) return forgiven;
        }
        for (Attempt less : less(usual)) {
            Relaxing<D> relaxed = once(less, asking);
            if (relaxed.fits()) return relaxed;
        }
        return first;
    }

    private static <D> Relaxing<D> once(Attempt attempt, Function<Attempt, SearchResponse<D>> asking) {
        return new Relaxing<>(asking.apply(attempt), attempt);
    }

    private boolean fits() {
        return Filters.total(response) > 0;
    }

    /** Each alone, so that no more is let go of than has to be; then the first two, the first three… */
    private static List<Attempt> less(Attempt usual) {
        List<Loosening> loosenings = new Demands(usual.reading()).loosenings();
        List<Attempt> steps = new ArrayList<>();
        loosenings.forEach(loosening -> steps.add(usual.loosening(EnumSet.of(loosening))));
        for (int end = 2; end <= loosenings.size(); end++)
            steps.add(usual.loosening(EnumSet.copyOf(loosenings.subList(0, end))));
        if (!loosenings.isEmpty())
            steps.add(usual.loosening(EnumSet.copyOf(loosenings)).withoutWords());
        return steps;
    }

    /** What was let go of. */
    List<Relaxed> relaxed() {
        return new Demands(attempt.reading()).relaxed(attempt.loosened());
    }
}
