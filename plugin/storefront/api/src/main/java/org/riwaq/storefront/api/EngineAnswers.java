package org.riwaq.storefront.api;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.enginelink.EngineUnreachableException;
import org.riwaq.storefront.enginelink.Told;
import org.riwaq.storefront.payment.PaymentsUnreachableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what the engine says into what this module says. */
final class EngineAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(EngineAnswers.class);
    private static final Duration AFTER = Duration.ofSeconds(3);
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private EngineAnswers() {}

    /** Asks, and makes a view of the answer. */
    static <R, V> Outcome<V> asked(Visit visit, Supplier<Told<R>> question, Function<R, V> view) {
        return reached(visit, () -> {
            Told<R> told = question.get();
            if (told instanceof Told.Done<R> done) {
                return new Outcome.Done<>(view.apply(done.value()), done.replayed());
            }
            Told.Refused<R> no = (Told.Refused<R>) told;
            return new Outcome.Refused<>(EngineProblems.of(no.refusal(), visit.language()), no.replayed());
        });
    }

    /** Runs what needs engine and Stripe; their absence has one name on this side. */
    static <V> Outcome<V> reached(Visit visit, Supplier<Outcome<V>> question) {
        try {
            return question.get();
        } catch (EngineUnreachableException away) {
            LOG.warn("Not now: {}", away.getMessage());
            return later("engine.unavailable", visit.language());
        } catch (PaymentsUnreachableException away) {
            LOG.warn("Not now: {}", away.getMessage());
            return later("payment.unavailable", visit.language());
        }
    }

    /** Nobody knows yet. */
    static <V> Outcome<V> later(String code, Language language) {
        return new Outcome.Later<>(Problems.of(code, 503, language), AFTER);
    }

    /** With the key that makes it happen once, or what is wrong with the one given. */
    static <V> Outcome<V> once(Visit visit, @Nullable String key, Function<UUID, Outcome<V>> command) {
        Optional<String> given =
                Optional.ofNullable(key).map(text -> text.strip().toLowerCase(Locale.ROOT));
        if (given.isEmpty() || given.get().isEmpty()) {
            return refused("idempotency.key-missing", 400, visit);
        }
        return KEY.matcher(given.get()).matches()
                ? command.apply(UUID.fromString(given.get()))
                : refused("idempotency.key-malformed", 400, visit);
    }

    static <V> Outcome<V> refused(String code, int status, Visit visit) {
        return new Outcome.Refused<>(Problems.of(code, status, visit.language()), false);
    }
}
