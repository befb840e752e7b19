package org.riwaq.storefront.payment;

import com.stripe.StripeClient;
import java.time.Clock;

/** The door to Stripe. Nothing is asked when it is opened: Stripe may be away, and come back. */
public final class Payments {
    private final StripeSettings settings;
    private final StripeLine line;
    private final StripePayments cards;
    private final StripeNews news;
    private final ConnectTransfers transfers;

    private Payments(StripeSettings settings, Clock clock) {
        this.settings = settings;
        StripeClient client = StripeClient.builder()
                .setApiKey(settings.secretKey())
                .setApiBase(settings.apiBase().toString())
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setReadTimeout((int) settings.readTimeout().toMillis())
                // Ours are counted in StripeLine, so that a shopper never waits longer than is written there.
                .setMaxNetworkRetries(0)
                .build();
        this.line = new StripeLine(client, clock);
        this.cards = new StripePayments(line);
        this.news = new StripeNews(line, settings, clock);
        this.transfers = new ConnectTransfers(line);
    }

    public static Payments open(StripeSettings settings, Clock clock) {
        return new Payments(settings, clock);
    }

    public CardPayments cards() {
        return cards;
    }

    public PaymentNews news() {
        return news;
    }

    /** Transfers to connected accounts, as one provider of payouts. */
    public PayoutProvider transfers() {
        return transfers;
    }

    public BrowserNeeds browser() {
        return settings.browser();
    }

    /** Whether Stripe answers and knows us. Asks at most every half minute, else tells what was seen last; never throws. */
    public boolean reached() {
        return line.reached();
    }
}
