package org.riwaq.storefront.notice;

import java.util.Objects;
import java.util.Optional;
import org.riwaq.contract.PlacedOrder;
import org.riwaq.contract.Work;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.Told;

/** Signs addresses that people of the marketplace asked for: of a maker's page or statement, or of a document. */
final class Addresses {
    private static final int NOT_FOUND = 404;

    private final Engine engine;
    private final Venue venue;
    private final PublicSite site;
    private final MakerPost makers;

    Addresses(Engine engine, Venue venue, PublicSite site) {
        this.engine = engine;
        this.venue = venue;
        this.site = site;
        this.makers = new MakerPost(engine, venue, site);
    }

    Delivery sign(Work work) {
        return "ORDER_DOCUMENT".equals(work.topic) ? document(work) : makers.link(work);
    }

    private Delivery document(Work work) {
        if (work.order == null || work.storefront == null || work.subject == null) {
            return new Delivery.Impossible("order.unknown");
        }
        Told<PlacedOrder> told = engine.carts(work.storefront).order(work.order);
        if (told instanceof Told.Refused<PlacedOrder> refused) {
            String code = refused.refusal().code;
            return refused.refusal().status == NOT_FOUND
                    ? new Delivery.Impossible(code)
                    : new Delivery.Later(code, null);
        }
        Language wanted =
                Language.of(Objects.requireNonNullElse(work.lang, "fr")).orElse(Language.FR);
        Optional<Visit> visit = venue.storefronts().of(work.storefront, wanted);
        // Somebody waits for it.
        return visit.isEmpty()
                ? new Delivery.Impossible("storefront-unknown")
                : new Delivery.Linked(site.of(work.storefront)
                        + venue.documents()
                                .path(
                                        visit.get().language(),
                                        ((Told.Done<PlacedOrder>) told).value().number,
                                        work.subject));
    }
}
