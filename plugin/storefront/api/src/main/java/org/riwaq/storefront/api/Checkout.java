package org.riwaq.storefront.api;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.BeginPayment;
import org.riwaq.contract.CartReferral;
import org.riwaq.contract.IntentOfPayment;
import org.riwaq.contract.Payment;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.Told;
import org.riwaq.storefront.payment.Amount;
import org.riwaq.storefront.payment.PaymentAttempt;
import org.riwaq.storefront.payment.PaymentId;
import org.riwaq.storefront.payment.PaymentState;
import org.riwaq.storefront.payment.Payments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The door from a cart to its order: begins payments, looks at them, lets go of them. */
@Component
public final class Checkout {
    private static final Logger LOG = LoggerFactory.getLogger(Checkout.class);
    private static final String CARD = "CARD";

    private final Engine engine;
    private final OrderTokens tokens;
    private final Optional<Payments> payments;
    private final CardReports reports;
    private final Limits limits;
    private final Referred referred;

    Checkout(
            Engine engine,
            OrderTokens tokens,
            ObjectProvider<Payments> payments,
            CardReports reports,
            Limits limits,
            Referred referred) {
        this.engine = engine;
        this.tokens = tokens;
        this.payments = Optional.ofNullable(payments.getIfAvailable());
        this.reports = reports;
        this.limits = limits;
        this.referred = referred;
    }

    /**
     * Begins to pay what was shown. A card's payment comes back with what the browser needs; what is paid later comes back
     * with its order. The same key continues where a lost answer left off. Who begins too often is told {@code too-many}.
     */
    public Outcome<PaymentView> begin(Visit visit, String cart, CheckoutWish wish, @Nullable String key) {
        if (CARD.equals(wish.method()) && payments.isEmpty()) {
            return EngineAnswers.refused("method.not-offered", 409, visit);
        }
        BeginPayment begin = new BeginPayment(wish.method(), wish.version(), wish.total());
        return EngineAnswers.once(
                visit,
                key,
                once -> limits.within(visit, Limits.Kind.CHECKOUTS, cart, () -> begun(visit, cart, begin, once)));
    }

    private Outcome<PaymentView> begun(Visit visit, String cart, BeginPayment begin, UUID key) {
        return EngineAnswers.<Payment, Payment>asked(
                        visit,
                        () -> {
                            refer(visit, cart, key);
                            return engine.carts(visit.storefront().code()).beginPayment(cart, begin, key);
                        },
                        payment -> payment)
                .then(begun -> EngineAnswers.reached(
                        visit,
                        () -> CARD.equals(begun.value().method)
                                ? openCard(visit, begun, key)
                                : order(visit, begun, key)));
    }

    /** A partner that is not taken down is no reason not to sell. */
    private void refer(Visit visit, String cart, UUID key) {
        referred.now().ifPresent(click -> {
            CartReferral referral = new CartReferral(click.partner(), click.id(), click.at());
            Told<CartReferral> told = engine.carts(visit.storefront().code())
                    .refer(cart, referral, derived(key, "referral " + click.id()));
            if (told instanceof Told.Refused<CartReferral> refused) {
                LOG.info("A cart keeps no partner: {}", refused.refusal().code);
            }
        });
    }

    private Outcome<PaymentView> openCard(Visit visit, Outcome.Done<Payment> begun, UUID key) {
        Payment payment = begun.value();
        PaymentAttempt attempt = new PaymentAttempt(
                payment.id, payment.cart, new Amount(payment.amount, payment.currency.toLowerCase(Locale.ROOT)));
        var opened = payments.orElseThrow().cards().open(attempt);
        if (opened instanceof org.riwaq.storefront.payment.Told.Done<org.riwaq.storefront.payment.Payment> done) {
            var card = done.value();
            Told<Payment> tied = engine.payments()
                    .intent(payment.id, new IntentOfPayment(card.id().value()));
            return tied instanceof Told.Done<Payment> now
                    ? new Outcome.Done<>(view(now.value(), card), begun.replayed())
                    : new Outcome.Refused<>(
                            EngineProblems.of(((Told.Refused<Payment>) tied).refusal(), visit.language()), false);
        }
        // Stripe will not take this sum at all: the pieces and the cart are free again.
        engine.payments().release(payment.id, derived(key, "release"));
        return EngineAnswers.refused("payment.not-possible", 409, visit);
    }

    private Outcome<PaymentView> order(Visit visit, Outcome.Done<Payment> begun, UUID key) {
        String id = begun.value().id;
        return EngineAnswers.asked(
                        visit, () -> engine.payments().order(id, derived(key, "order")), order -> order.number)
                .then(placed ->
                        EngineAnswers.asked(visit, () -> engine.payments().payment(id), payment -> view(payment, null)))
                .then(done -> new Outcome.Done<>(done.value(), begun.replayed()));
    }

    /**
     * How it stands with a payment of a cart. Stripe is asked while the end is open, so a shopper who comes back need not
     * wait for the webhook: whoever hears first places the order.
     */
    public Outcome<PaymentView> look(Visit visit, String cart, String payment) {
        return EngineAnswers.reached(
                visit,
                () -> own(visit, cart, payment).then(found -> {
                    Payment now = found.value();
                    if (now.intent == null || payments.isEmpty() || !isOpen(now)) {
                        return new Outcome.Done<>(view(now, null), false);
                    }
                    var looked = payments.get().cards().look(new PaymentId(now.intent));
                    if (!(looked
                            instanceof
                            org.riwaq.storefront.payment.Told.Done<org.riwaq.storefront.payment.Payment> done)) {
                        return new Outcome.Done<>(view(now, null), false);
                    }
                    Payment after = reports.report(done.value(), "look")
                            .map(outcome -> outcome.payment)
                            .orElse(now);
                    return new Outcome.Done<>(view(after, done.value()), false);
                }));
    }

    /** The shopper wants to change the cart after all; told no where money is on its way. */
    public Outcome<PaymentView> release(Visit visit, String cart, String payment, @Nullable String key) {
        return EngineAnswers.once(
                visit,
                key,
                once -> EngineAnswers.reached(
                        visit,
                        () -> own(visit, cart, payment).then(found -> {
                            Payment now = found.value();
                            if (now.intent != null && payments.isPresent() && isOpen(now)) {
                                PaymentId intent = new PaymentId(now.intent);
                                // Nobody can pay it any more; if somebody just did, that is what counts.
                                payments.get().cards().cancel(intent);
                                if (payments.get().cards().look(intent)
                                                instanceof
                                                org.riwaq.storefront.payment.Told.Done<
                                                                org.riwaq.storefront.payment.Payment>
                                                        done
                                        && done.value().state() != PaymentState.CANCELED) {
                                    reports.report(done.value(), "release");
                                }
                            }
                            return EngineAnswers.asked(
                                    visit,
                                    () -> engine.payments().release(payment, once),
                                    released -> view(released, null));
                        })));
    }

    private Outcome<Payment> own(Visit visit, String cart, String payment) {
        return EngineAnswers.<Payment, Payment>asked(
                        visit, () -> engine.payments().payment(payment), found -> found)
                .then(found -> found.value().cart.equals(cart)
                        ? found
                        : new Outcome.Refused<>(Problems.missing(visit.language()), false));
    }

    private static boolean isOpen(Payment payment) {
        return payment.order == null && !payment.state.startsWith("REFUND");
    }

    private PaymentView view(Payment payment, org.riwaq.storefront.payment.@Nullable Payment card) {
        boolean wanted = isOpen(payment)
                && card != null
                && (card.state() == PaymentState.NEEDS_CARD || card.state() == PaymentState.NEEDS_SHOPPER);
        return new PaymentView(
                payment.id,
                payment.cart,
                payment.method,
                payment.state,
                new Money(payment.amount, payment.currency),
                payment.expiresAt,
                card == null ? null : card.declined().orElse(null),
                card != null && wanted ? form(card) : null,
                payment.order == null ? null : tokens.of(payment.order));
    }

    private PaymentView.Card form(org.riwaq.storefront.payment.Payment card) {
        var browser = payments.orElseThrow().browser();
        return new PaymentView.Card(card.clientSecret(), browser.publishableKey(), browser.script());
    }

    /** The second command of one wish has its own key, the same each time. */
    private static UUID derived(UUID key, String step) {
        return UUID.nameUUIDFromBytes((key + " " + step).getBytes(StandardCharsets.UTF_8));
    }
}
