package org.riwaq.storefront.notice;

import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.PlacedOrder;
import org.riwaq.contract.Work;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.Told;
import org.riwaq.storefront.theme.Letter;
import org.riwaq.storefront.theme.Letters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one piece of work: asks for the order, writes the letter, hands it over. */
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int NOT_FOUND = 404;
    /** A topic of a newer engine waits for a newer storefront. */
    static final String UNKNOWN_TOPIC = "topic-unknown";

    private static final int UNKNOWN_TOPIC_SECONDS = 3600;

    /** What is told, and the letter that tells it. */
    private static final Map<String, LetterKind> LETTERS = Map.of(
            "ORDER_PLACED", new LetterKind("placed", "placed"),
            "REFUND_CAME_BACK", new LetterKind("news", "cameBack"),
            "ORDER_PAID", new LetterKind("news", "paid"),
            "ORDER_CANCELLED", new LetterKind("news", "cancelled"),
            "ORDER_REFUNDED", new LetterKind("news", "refunded"),
            "PARCEL_READY", new LetterKind("news", "ready"),
            "PARCEL_SHIPPED", new LetterKind("news", "shipped"),
            "RETURN_ACCEPTED", new LetterKind("news", "accepted"),
            "RETURN_REFUSED", new LetterKind("news", "refused"));

    /**
     * @param template in {@code mails/}
     * @param words in the keys of its texts
     */
    private record LetterKind(String template, String words) {}

    private final Engine engine;
    private final Venue venue;
    private final Letters letters;
    private final Post post;
    private final PublicSite publicSite;
    private final MakerPost makers;
    private final BookingPost bookings;

    Courier(Engine engine, Venue venue, Letters letters, Post post, PublicSite publicSite) {
        this.engine = engine;
        this.venue = venue;
        this.letters = letters;
        this.post = post;
        this.publicSite = publicSite;
        this.makers = new MakerPost(engine, venue, publicSite);
        this.bookings = new BookingPost(engine, venue, publicSite);
    }

    Delivery deliver(Work work) {
        if ("MAKER_PARCEL".equals(work.topic)) {
            return makers.letter(work, letters, post);
        }
        if ("MAKER_CANCELLED".equals(work.topic)) {
            return makers.stop(work, letters, post);
        }
        if (MakerPost.STATEMENT.equals(work.topic)) {
            return makers.statement(work, letters, post);
        }
        if (work.topic != null && BookingPost.tells(work.topic)) {
            return bookings.letter(work, letters, post);
        }
        LetterKind letter = LETTERS.get(work.topic);
        if (letter == null || work.order == null || work.storefront == null) {
            LOG.warn(
                    "Mail {} is about {}, which this version does not know: kept for a newer one", work.id, work.topic);
            return new Delivery.Later(UNKNOWN_TOPIC, UNKNOWN_TOPIC_SECONDS);
        }
        Told<PlacedOrder> told = engine.carts(work.storefront).order(work.order);
        if (told instanceof Told.Refused<PlacedOrder> refused) {
            String code = refused.refusal().code;
            return refused.refusal().status == NOT_FOUND
                    ? new Delivery.Impossible(code)
                    : new Delivery.Later(code, null);
        }
        return send(work, letter, ((Told.Done<PlacedOrder>) told).value());
    }

    private Delivery send(Work work, LetterKind letter, PlacedOrder order) {
        InternetAddress recipient;
        try {
            recipient = MailAddress.of(order.contact.email);
        } catch (IllegalArgumentException none) {
            LOG.warn("Mail {} has no address that could be written to: given up, a person has to look", work.id);
            return new Delivery.Impossible("address");
        }
        Language wanted = Language.of(order.lang).orElse(Language.FR);
        Optional<Visit> visit = venue.storefronts().of(order.storefront, wanted);
        if (visit.isEmpty()) {
            return new Delivery.Later("storefront-unknown", null);
        }
        Letter written = letters.write(
                letter.template(),
                letter.words(),
                order.number,
                visit.get(),
                values(order, work.parcel, visit.get().language()));
        return post.send(work.id, recipient, written);
    }

    private Map<String, Object> values(PlacedOrder order, @Nullable String parcel, Language language) {
        String site = publicSite.of(order.storefront);
        return Map.of(
                "order",
                OrderLetter.of(order, parcel, language),
                "site",
                site,
                "page",
                site + venue.orderPath(order.number, language));
    }
}
