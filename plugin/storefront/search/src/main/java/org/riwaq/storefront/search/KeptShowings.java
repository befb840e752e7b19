package org.riwaq.storefront.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.Showing;

/**
 * Keeps the overview for a second, since every page of halls asks for it; while one reader renews it, others take the old
 * one. What an edit changes is seen by the next page after that second, and its ETag with it.
 */
final class KeptShowings implements Showings {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final long USABLE = Duration.ofSeconds(30).toNanos();

    private final Showings asked;
    private final LongSupplier nanos;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile @Nullable Kept kept;

    KeptShowings(Showings asked, LongSupplier nanos) {
        this.asked = asked;
        this.nanos = nanos;
    }

    private record Kept(Overview overview, long at) {}

    @Override
    public Overview overview() {
        Kept present = kept;
        long age = present == null ? Long.MAX_VALUE : nanos.getAsLong() - present.at();
        if (present != null && age < FRESH) {
            return present.overview();
        }
        boolean usable = present != null && age < USABLE;
        if (usable && !renewing.tryLock()) {
            return Objects.requireNonNull(present).overview();
        }
        if (!usable) {
            renewing.lock();
        }
        try {
            return renewed();
        } finally {
            renewing.unlock();
        }
    }

    private Overview renewed() {
        Kept present = kept;
        long now = nanos.getAsLong();
        if (present != null && now - present.at() < FRESH) {
            // Whoever had the lock before renewed it.
            return present.overview();
        }
        try {
            Overview overview = asked.overview();
            kept = new Kept(overview, now);
            return overview;
        } catch (SearchUnavailableException away) {
            if (present != null && now - present.at() < USABLE) {
                return present.overview();
            }
            throw away;
        }
    }

    @Override
    public List<Showing> named(String text) {
        return NamedShowings.of(text, overview());
    }

    @Override
    public Contents contents(String exhibition) {
        return asked.contents(exhibition);
    }

    @Override
    public Optional<Showing.Stand> stand(String id) {
        return asked.stand(id);
    }

    @Override
    public Optional<Showing> labelled(String code) {
        return asked.labelled(code);
    }

    @Override
    public List<Showing.ProgrammeItem> programme(Instant from, int limit) {
        return asked.programme(from, limit);
    }

    @Override
    public Optional<Showing.ProgrammeItem> programmeItem(String id) {
        return asked.programmeItem(id);
    }

    @Override
    public Map<String, Showing.Places> places(Collection<String> items) {
        return asked.places(items);
    }
}
