package org.riwaq.storefront.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What ties a purchase to the page it came from (decision 0901). The links of a widget carry a token for a while; whoever
 * follows one gets a click of their own, which stays with the browser that clicked.
 */
public final class Clicks {
    /** The cookie that a browser keeps a click in. */
    public static final String COOKIE = "riwaq_via";

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern TOKEN = Pattern.compile("(" + ID + ")\\.([0-9]{9,11})\\.([0-9A-Za-z_-]{20,80})");
    private static final Pattern KEPT =
            Pattern.compile("(" + ID + ")\\.(" + ID + ")\\.([0-9]{9,11})\\.([0-9A-Za-z_-]{20,80})");

    /** Tokens of one hour are the same, so that an answer that has not changed is not sent again. */
    private static final long STEP = Duration.ofHours(1).toSeconds();

    private final Signature signature;
    private final WidgetSettings settings;
    private final Partners partners;
    private final Clock clock;

    Clicks(String secret, WidgetSettings settings, Partners partners, Clock clock) {
        this.signature = new Signature(secret);
        this.settings = settings;
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * A click on a partner's page.
     *
     * @param partner public id
     * @param id its own, a UUID: one order can name it
     * @param at when
     */
    public record Click(String partner, String id, Instant at) {}

    /** What the links of a partner's widget carry now. */
    public String token(PartnerView partner) {
        long until = (clock.instant().plus(settings.link()).getEpochSecond() / STEP + 1) * STEP;
        return partner.id() + "." + until + "." + signature.of(link(partner.id(), until));
    }

    /**
     * Somebody followed a link.
     *
     * @param via what the link carries: a token, or a partner's key, as a page without script has it
     * @param origin of the page that the browser comes from, or null where it does not say
     * @return empty where it is nobody's: forged, expired, of a partner that is none any more, or a key from elsewhere
     */
    public Optional<Click> follow(String via, @Nullable String origin) {
        return partner(via, origin)
                .map(partner -> new Click(
                        partner,
                        UUID.randomUUID().toString(),
                        Instant.ofEpochSecond(clock.instant().getEpochSecond())));
    }

    private Optional<String> partner(String via, @Nullable String origin) {
        Matcher parts = TOKEN.matcher(via);
        if (parts.matches()) {
            long until = Long.parseLong(parts.group(2));
            return signature.isOf(parts.group(3), link(parts.group(1), until))
                            && clock.instant().isBefore(Instant.ofEpochSecond(until))
                    ? partners.working(parts.group(1)).map(PartnerView::id)
                    : Optional.empty();
        }
        return origin != null && partners.admit(via, origin, Language.FR) instanceof Partners.Admitted admitted
                ? Optional.of(admitted.partner().id())
                : Optional.empty();
    }

    /** What the browser keeps of a click. */
    public String kept(Click click) {
        long at = click.at().getEpochSecond();
        return String.join(
                ".",
                click.partner(),
                click.id(),
                Long.toString(at),
                signature.of(click(click.partner(), click.id(), at)));
    }

    /** For how long. */
    public Duration keptFor() {
        return settings.click();
    }

    /** The click that a browser kept; empty where it is none, or too long ago. */
    Optional<Click> read(@Nullable String kept) {
        Matcher parts = KEPT.matcher(kept == null ? "" : kept);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long at = Long.parseLong(parts.group(3));
        Instant when = Instant.ofEpochSecond(at);
        return signature.isOf(parts.group(4), click(parts.group(1), parts.group(2), at))
                        && clock.instant().isBefore(when.plus(settings.click()))
                ? Optional.of(new Click(parts.group(1), parts.group(2), when))
                : Optional.empty();
    }

    private static String link(String partner, long until) {
        return "link " + partner + " " + until;
    }

    private static String click(String partner, String id, long at) {
        return "click " + partner + " " + id + " " + at;
    }
}
