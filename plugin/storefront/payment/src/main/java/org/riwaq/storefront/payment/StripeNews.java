package org.riwaq.storefront.payment;

import com.stripe.exception.EventDataObjectDeserializationException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Payout;
import com.stripe.model.StripeObject;
import com.stripe.net.Webhook;
import com.stripe.param.EventListParams;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Events, pushed and fetched. */
final class StripeNews implements PaymentNews {
    private static final Logger LOG = LoggerFactory.getLogger(StripeNews.class);
    private static final long PAGE = 100;
    private static final int MOST_PAGES = 200;

    /** The types that mean something to us; the list of a webhook at real Stripe. */
    static final List<String> TYPES = List.of(
            "payment_intent.succeeded",
            "payment_intent.payment_failed",
            "payment_intent.processing",
            "payment_intent.canceled",
            "refund.created",
            "refund.updated",
            "refund.failed",
            "charge.dispute.created",
            "charge.dispute.closed",
            "transfer.created",
            "transfer.reversed",
            "payout.paid",
            "payout.failed");

    private final StripeLine line;
    private final StripeSettings settings;
    private final Clock clock;

    StripeNews(StripeLine line, StripeSettings settings, Clock clock) {
        this.line = line;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Heard read(String body, @Nullable String signature) {
        if (signature == null) return new Heard.Rejected(Why.SIGNATURE);
        Optional<Instant> signed = SignedAt.in(signature);
        if (signed.isEmpty() || !isSigned(body, signature)) return new Heard.Rejected(Why.SIGNATURE);
        Duration age = Duration.between(signed.get(), clock.instant()).abs();
        if (age.compareTo(settings.tolerance()) > 0) return new Heard.Rejected(Why.TIME);
        try {
            Event event = Webhook.constructEventWithoutVerification(body);
            if (!isWhole(event)) return new Heard.Rejected(Why.MALFORMED);
            if (!Boolean.valueOf(settings.live()).equals(event.getLivemode()))
                return new Heard.Rejected(Why.WRONG_MODE);
            return new Heard.Event(value(event));
        } catch (RuntimeException | EventDataObjectDeserializationException unreadable) {
            LOG.warn("A signed event could not be read; the sender is told, and will send it again", unreadable);
            return new Heard.Rejected(Why.MALFORMED);
        }
    }

    private boolean isSigned(String body, String signature) {
        for (String secret : settings.webhookSecrets()) {
            try {
                // Its own tolerance knows the past alone: time is judged above.
                if (Webhook.Signature.verifyHeader(body, signature, secret, 0)) return true;
            } catch (SignatureVerificationException notThisOne) {
                LOG.debug("A signature does not fit this secret; the next is tried, if any", notThisOne);
            }
        }
        return false;
    }

    @Override
    public List<PaymentEvent> since(Instant from) {
        List<PaymentEvent> found = new ArrayList<>();
        String after = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            List<Event> events = page(from, after);
            for (Event event : events) add(event, found);
            if (events.size() < PAGE) break;
            after = events.get(events.size() - 1).getId();
        }
        Collections.reverse(found);
        return found;
    }

    private List<Event> page(Instant from, @Nullable String after) {
        var params = EventListParams.builder()
                .setLimit(PAGE)
                .addAllType(TYPES)
                .setCreated(EventListParams.Created.builder()
                        .setGte(from.getEpochSecond())
                        .build());
        if (after != null) params.setStartingAfter(after);
        var told = line.read((stripe, options) -> stripe.events().list(params.build(), options));
        if (told instanceof Told.Done<com.stripe.model.StripeCollection<Event>> done)
            return done.value().getData();
        throw new PaymentsUnreachableException("Stripe does not list its events: " + told, null);
    }

    private static void add(Event event, List<PaymentEvent> found) {
        try {
            if (isWhole(event)) found.add(value(event));
        } catch (RuntimeException | EventDataObjectDeserializationException unreadable) {
            LOG.warn("The event {} could not be read and is left out of the list", event.getId(), unreadable);
        }
    }

    private static boolean isWhole(@Nullable Event event) {
        return event != null
                && event.getId() != null
                && event.getType() != null
                && event.getCreated() != null
                && event.getData() != null;
    }

    private static PaymentEvent value(Event event) throws EventDataObjectDeserializationException {
        String id = event.getId();
        Instant at = Instant.ofEpochSecond(event.getCreated());
        if (!TYPES.contains(event.getType())) return new PaymentEvent.Ignored(id, at, event.getType());
        StripeObject object = object(event);
        if (object instanceof PaymentIntent intent)
            return new PaymentEvent.PaymentMoved(id, at, Reading.payment(intent));
        if (object instanceof com.stripe.model.Refund refund)
            return new PaymentEvent.RefundMoved(id, at, Reading.refund(refund));
        if (object instanceof com.stripe.model.Dispute dispute)
            return new PaymentEvent.DisputeMoved(id, at, Reading.dispute(dispute));
        if (object instanceof com.stripe.model.Transfer transfer)
            return new PaymentEvent.TransferMoved(id, at, Reading.transfer(transfer));
        if (object instanceof Payout payout) return paidOut(event, payout);
        return new PaymentEvent.Ignored(id, at, event.getType());
    }

    private static PaymentEvent paidOut(Event event, Payout payout) {
        return new PaymentEvent.AccountPaidOut(
                event.getId(),
                Instant.ofEpochSecond(event.getCreated()),
                Optional.ofNullable(event.getAccount()).orElse(""),
                payout.getId(),
                payout.getStatus(),
                new Amount(payout.getAmount(), payout.getCurrency()));
    }

    /** An account's events may be of another version than the library: the fields we read are in all of them. */
    private static StripeObject object(Event event) throws EventDataObjectDeserializationException {
        var reader = event.getDataObjectDeserializer();
        Optional<StripeObject> fitting = reader.getObject();
        return fitting.isPresent() ? fitting.get() : reader.deserializeUnsafe();
    }
}
