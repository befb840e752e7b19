package org.riwaq.storefront.api;

import static org.riwaq.storefront.api.Market.asked;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.Partner;
import org.riwaq.storefront.search.References;
import org.springframework.stereotype.Component;

/** Who shows the market's pieces on pages of their own, and whether a page may. */
@Component
public final class Partners {
    private static final int FORBIDDEN = 403;
    private static final int LONGEST = 60;

    private final References references;
    private final Clock clock;

    Partners(References references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    /** Whether somebody may read as a partner. */
    public sealed interface Admission {}

    /** It may. */
    public record Admitted(PartnerView partner) implements Admission {}

    /** It may not. */
    public record Refused(Problem problem) implements Admission {}

    /**
     * Asks for a page of a partner.
     *
     * @param key that the page shows; may be anything
     * @param origin of the page as the browser says it; null: no foreign page asks
     * @throws MarketUnavailable while nothing is known of partners
     */
    public Admission admit(@Nullable String key, @Nullable String origin, Language language) {
        LocalDate today = LocalDate.now(clock);
        String given = key == null ? "" : key;
        Optional<Partner> named = asked(() -> references.now().partners().stream()
                .filter(partner -> partner.isNamed(given, today))
                .findFirst());
        if (named.isEmpty()) {
            return refused("partner.key.unknown", language, shown(given));
        }
        Partner partner = named.get();
        if (!partner.works(today)) {
            return refused("partner.revoked", language, partner.name());
        }
        return origin == null || partner.origins().contains(origin)
                ? new Admitted(view(partner))
                : refused("partner.origin", language, shown(origin));
    }

    /** The partner of a public id, if its widgets work today. */
    public Optional<PartnerView> working(String id) {
        LocalDate today = LocalDate.now(clock);
        return asked(() -> references.now().partners().stream()
                .filter(partner -> partner.id().equals(id) && partner.works(today))
                .findFirst()
                .map(Partners::view));
    }

    private static PartnerView view(Partner partner) {
        return new PartnerView(
                partner.id(),
                partner.name(),
                partner.kind(),
                partner.keys().isEmpty() ? "" : partner.keys().get(0).key(),
                partner.origins(),
                partner.region(),
                Language.of(partner.language()).orElse(Language.FR),
                partner.commissionPoints());
    }

    private static Admission refused(String code, Language language, String value) {
        return new Refused(Problems.of(code, FORBIDDEN, language, value));
    }

    private static String shown(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
