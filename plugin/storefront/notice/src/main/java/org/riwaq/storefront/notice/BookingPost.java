package org.riwaq.storefront.notice;

import jakarta.mail.internet.InternetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.riwaq.contract.BookingLetter;
import org.riwaq.contract.Work;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.Told;
import org.riwaq.storefront.theme.Letters;

/** Tells who booked places of what became of them. */
final class BookingPost {
    private static final int NOT_FOUND = 404;

    /** What is told, and the texts that tell it. */
    private static final Map<String, String> WORDS = Map.of(
            "BOOKING_MADE", "booked",
            "BOOKING_CANCELLED", "unbooked",
            "BOOKING_REVOKED", "revoked",
            "PROGRAMME_CANCELLED", "off",
            "PROGRAMME_CHANGED", "changed");

    private final Engine engine;
    private final Venue venue;
    private final PublicSite site;

    BookingPost(Engine engine, Venue venue, PublicSite site) {
        this.engine = engine;
        this.venue = venue;
        this.site = site;
    }

    static boolean tells(String topic) {
        return WORDS.containsKey(topic);
    }

    Delivery letter(Work work, Letters letters, Post post) {
        if (work.subject == null) {
            return new Delivery.Impossible("letter.unknown");
        }
        Told<BookingLetter> told = engine.bookings().letter(work.subject);
        if (told instanceof Told.Refused<BookingLetter> refused) {
            String code = refused.refusal().code;
            return refused.refusal().status == NOT_FOUND
                    ? new Delivery.Impossible(code)
                    : new Delivery.Later(code, null);
        }
        BookingLetter letter = ((Told.Done<BookingLetter>) told).value();
        String words = Objects.requireNonNull(WORDS.get(work.topic));
        // Who gave the places back meanwhile is not told that they are booked, nor of what they no longer wait for.
        boolean over = letter.state.equals("CANCELLED") && !words.equals("unbooked") && !words.equals("revoked");
        return over ? new Delivery.Impossible("booking-over") : send(work, words, letter, letters, post);
    }

    private Delivery send(Work work, String words, BookingLetter letter, Letters letters, Post post) {
        InternetAddress recipient;
        try {
            recipient = MailAddress.of(letter.email);
        } catch (IllegalArgumentException none) {
            return new Delivery.Impossible("address");
        }
        Language wanted = Language.of(letter.lang).orElse(Language.FR);
        Optional<Visit> visit = venue.storefronts().of(letter.storefront, wanted);
        if (visit.isEmpty()) {
            return new Delivery.Later("storefront-unknown", null);
        }
        Language language = visit.get().language();
        String title = PlainText.of(language.of(letter.title));
        return post.send(
                work.id,
                recipient,
                letters.write("booking", words, title, visit.get(), values(letter, title, language)));
    }

    private Map<String, Object> values(BookingLetter letter, String title, Language language) {
        String home = site.of(letter.storefront);
        Map<String, Object> values = new HashMap<>();
        values.put("letter", letter);
        values.put("name", PlainText.of(letter.name));
        values.put("title", title);
        values.put("hall", PlainText.of(language.of(letter.hall)));
        values.put("where", PlainText.of(where(letter, language)));
        values.put("site", home);
        values.put("page", home + venue.bookingPath(letter.booking, language));
        values.put("calendar", home + "/api/v1/programme/" + letter.item + "/calendar.ics?lang=" + language.code());
        values.put("why", "mail.booking.why");
        return values;
    }

    private static String where(BookingLetter letter, Language language) {
        String address = language.of(letter.address).replace("\n", ", ");
        String place = language.of(letter.place);
        return address.isEmpty() || place.isEmpty() ? address + place : address + ", " + place;
    }
}
