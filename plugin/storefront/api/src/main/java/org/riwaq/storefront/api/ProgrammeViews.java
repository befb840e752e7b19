package org.riwaq.storefront.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.MakerDocument;
import org.riwaq.storefront.index.Showing;

/** Makes views of the programme's items, and says how it stands with booking. */
final class ProgrammeViews {
    private static final String USUAL_ZONE = "Africa/Casablanca";

    private final Showcase showcase;
    private final Language language;

    ProgrammeViews(Showcase showcase, Language language) {
        this.showcase = showcase;
        this.language = language;
    }

    ProgrammeView of(Showing.ProgrammeItem item, Showing.Hall hall, Showing.@Nullable Places places) {
        String exhibition = item.exhibition();
        MakerDocument.Opening opening = hall.opening();
        Integer left = item.places() == null || places == null ? null : Integer.valueOf(places.left());
        return new ProgrammeView(
                item.id(),
                item.kind(),
                language.of(item.title()),
                RichText.of(language.of(item.text())),
                new Label(hall.handle(), language.of(hall.name())),
                exhibition == null
                        ? null
                        : showcase.exhibition(exhibition)
                                .map(edition -> new Label(edition.handle(), language.of(edition.title())))
                                .orElse(null),
                item.stand(),
                showcase.maker(item.maker()),
                item.languages(),
                item.from(),
                item.until(),
                opening == null ? USUAL_ZONE : opening.zone(),
                item.places(),
                left,
                item.places() == null ? null : item.perBooking(),
                item.places() == null ? null : item.bookableUntil(),
                booking(item, left),
                item.cancelled());
    }

    private String booking(Showing.ProgrammeItem item, @Nullable Integer left) {
        if (item.cancelled()) {
            return "CANCELLED";
        }
        if (item.places() == null) {
            return "FREE";
        }
        Instant until = item.bookableUntil() == null ? item.from() : item.bookableUntil();
        if (!showcase.now().isBefore(until)) {
            return "CLOSED";
        }
        // Where nobody counted yet, the engine decides.
        return left != null && left == 0 ? "FULL" : "OPEN";
    }
}
