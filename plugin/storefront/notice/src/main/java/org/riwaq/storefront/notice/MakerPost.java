package org.riwaq.storefront.notice;

import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.riwaq.contract.MakerParcel;
import org.riwaq.contract.Work;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.ParcelTokens;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.Told;
import org.riwaq.storefront.theme.Letters;

/** Tells a maker of a parcel, by letter or by a link that a person hands over. */
final class MakerPost {
    private static final int NOT_FOUND = 404;
    private static final Set<String> UNDER_WAY = Set.of("TO_PREPARE", "READY", "SHIPPED");

    private final Engine engine;
    private final Venue venue;
    private final PublicSite site;

    MakerPost(Engine engine, Venue venue, PublicSite site) {
        this.engine = engine;
        this.venue = venue;
        this.site = site;
    }

    /** The letter, to the address that the engine knows now. */
    Delivery letter(Work work, Letters letters, Post post) {
        return about(work, told -> {
            InternetAddress recipient;
            try {
                recipient = MailAddress.of(told.parcel().email == null ? "" : told.parcel().email);
            } catch (IllegalArgumentException none) {
                return new Delivery.Impossible("address");
            }
            MakerParcel parcel = told.parcel();
            Map<String, Object> values = Map.of(
                    "parcel", MakerParcelLetter.of(parcel, told.visit().language()),
                    "site", site.of(parcel.storefront),
                    "page", told.page(),
                    "until", told.key().until(),
                    "why", "mail.maker.why");
            return post.send(work.id, recipient, letters.write("maker", "maker", parcel.number, told.visit(), values));
        });
    }

    /** The address of its page. */
    Delivery link(Work work) {
        return about(work, told -> new Delivery.Linked(told.page()));
    }

    /** What is told: a parcel, in the maker's language, and what opens its page. */
    private record Notice(MakerParcel parcel, Visit visit, ParcelTokens.Key key, String page) {}

    private Delivery about(Work work, Function<Notice, Delivery> then) {
        if (work.parcel == null) {
            return new Delivery.Impossible("parcel.unknown");
        }
        Told<MakerParcel> told = engine.parcels().parcel(work.parcel);
        if (told instanceof Told.Refused<MakerParcel> refused) {
            String code = refused.refusal().code;
            return refused.refusal().status == NOT_FOUND
                    ? new Delivery.Impossible(code)
                    : new Delivery.Later(code, null);
        }
        MakerParcel parcel = ((Told.Done<MakerParcel>) told).value();
        if (!UNDER_WAY.contains(parcel.state)) {
            return new Delivery.Impossible("parcel-over");
        }
        Language wanted = Language.of(parcel.lang).orElse(Language.FR);
        Optional<Visit> visit = venue.storefronts().of(parcel.storefront, wanted);
        if (visit.isEmpty()) {
            return new Delivery.Later("storefront-unknown", null);
        }
        ParcelTokens.Key key = venue.parcels().of(parcel.id);
        String page = site.of(parcel.storefront)
                + Venue.parcelPath(parcel.id, key, visit.get().language());
        return then.apply(new Notice(parcel, visit.get(), key, page));
    }
}
