package org.riwaq.storefront.payment;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.service.V1Services;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every call to Stripe: one more try where nobody answered, always under the same key, and what an answer means. A call takes at
 * most twice the two time limits of the settings and a short pause.
 */
final class StripeLine {
    private static final Logger LOG = LoggerFactory.getLogger(StripeLine.class);
    private static final Duration BEFORE_RETRY = Duration.ofMillis(300);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int FIRST_SERVER_ERROR = 500;

    private record Contact(boolean good, Instant at) {}

    private final StripeClient client;
    private final Clock clock;
    private volatile Contact last;

    StripeLine(StripeClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
        this.last = new Contact(false, Instant.MIN);
    }

    /** One question to Stripe. */
    @FunctionalInterface
    interface Question<T> {
        T ask(V1Services stripe, RequestOptions options) throws StripeException;
    }

    /** A question that changes nothing. */
    <T> Told<T> read(Question<T> question) {
        return ask(question, RequestOptions.getDefault());
    }

    /** @param key under which it counts once */
    <T> Told<T> write(String key, Question<T> question) {
        return ask(question, RequestOptions.builder().setIdempotencyKey(key).build());
    }

    /** A change that has no id of ours and comes to the same when it is made twice. */
    <T> Told<T> writeAnew(Question<T> question) {
        return write(UUID.randomUUID().toString(), question);
    }

    private <T> Told<T> ask(Question<T> question, RequestOptions options) {
        try {
            return once(question, options);
        } catch (PaymentsUnreachableException first) {
            LOG.debug("Stripe was not reached: once more", first);
            pause();
            return once(question, options);
        }
    }

    private <T> Told<T> once(Question<T> question, RequestOptions options) {
        try {
            T answer = question.ask(client.v1(), options);
            seen(true);
            return new Told.Done<>(answer);
        } catch (StripeException failed) {
            Optional<Told.Reason> reason = reason(failed);
            seen(reason.isPresent());
            if (reason.isEmpty()) throw unreachable(failed);
            String code = Optional.ofNullable(failed.getCode()).orElse("");
            LOG.info("Stripe said no: {} {} (request {})", reason.get(), code, failed.getRequestId());
            return new Told.No<>(reason.get(), code);
        } catch (RuntimeException unreadable) {
            // The library could not make sense of the answer: a proxy's page, or half an answer.
            seen(false);
            throw new PaymentsUnreachableException("Stripe's answer could not be read", unreadable);
        }
    }

    /** Empty where the answer says nothing about the request itself. */
    private static Optional<Told.Reason> reason(StripeException failed) {
        int status = Optional.ofNullable(failed.getStatusCode()).orElse(0);
        if (failed instanceof ApiConnectionException
                || failed instanceof AuthenticationException
                || failed instanceof PermissionException
                || status == CONFLICT
                || status == TOO_MANY
                || status >= FIRST_SERVER_ERROR) return Optional.empty();
        if (failed instanceof IdempotencyException) return Optional.of(Told.Reason.ID_REUSED);
        if (failed instanceof CardException) return Optional.of(Told.Reason.CARD_DECLINED);
        if (failed instanceof InvalidRequestException) return Optional.of(Reasons.of(failed.getCode()));
        return Optional.empty();
    }

    private static PaymentsUnreachableException unreachable(StripeException failed) {
        if (failed instanceof AuthenticationException || failed instanceof PermissionException) {
            LOG.error("Stripe does not know our key, or does not let it do this (request {})", failed.getRequestId());
            return new PaymentsUnreachableException("Stripe does not accept our key", failed);
        }
        return new PaymentsUnreachableException(
                "Stripe was not reached (status " + failed.getStatusCode() + ", request " + failed.getRequestId() + ")",
                failed);
    }

    private void seen(boolean good) {
        last = new Contact(good, clock.instant());
    }

    boolean reached() {
        if (last.at().plus(FRESH).isAfter(clock.instant())) return last.good();
        // Who asks for our health shall not hang with Stripe.
        return CompletableFuture.supplyAsync(this::answers)
                .completeOnTimeout(false, LONGEST_LOOK.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private boolean answers() {
        try {
            return once((stripe, options) -> stripe.balance().retrieve(options), RequestOptions.getDefault())
                    instanceof Told.Done;
        } catch (PaymentsUnreachableException away) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BEFORE_RETRY.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
