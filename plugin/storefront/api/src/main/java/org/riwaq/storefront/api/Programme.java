package org.riwaq.storefront.api;

import static org.riwaq.storefront.api.Market.asked;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.riwaq.storefront.index.Showing;
import org.riwaq.storefront.search.References;
import org.riwaq.storefront.search.Showings;
import org.springframework.stereotype.Component;

/** The door to what happens in halls. Every method throws {@link MarketUnavailable} while the catalogue cannot be asked. */
@Component
public final class Programme {
    /** Items that are told at once. */
    static final int MOST_ITEMS = 100;

    /** Items that are looked at: those of other halls and exhibitions are among them. */
    static final int MOST_READ = 1_000;

    private final Showings showings;
    private final References references;
    private final Clock clock;

    Programme(Showings showings, References references, Clock clock) {
        this.showings = showings;
        this.references = references;
        this.clock = clock;
    }

    /** What is still to come in all halls, the next first, at most 100. */
    public List<ProgrammeView> list(Visit visit) {
        return asked(() -> {
            Showcase showcase = showcase(visit);
            List<Showing.ProgrammeItem> items = showings.programme(showcase.now(), MOST_READ);
            return showcase.programme(items, left(showings, items)).stream()
                    .limit(MOST_ITEMS)
                    .collect(Collectors.toUnmodifiableList());
        });
    }

    /** The item of that public id, over or not. */
    public Answer<ProgrammeView> item(Visit visit, String id) {
        return asked(() -> {
            List<Showing.ProgrammeItem> found = id.matches("[0-9a-f-]{36}")
                    ? showings.programmeItem(id).stream().toList()
                    : List.of();
            return showcase(visit).programme(found, left(showings, found)).stream()
                    .findFirst()
                    .<Answer<ProgrammeView>>map(Answer.Found::new)
                    .orElseGet(Answer.Missing::new);
        });
    }

    private Showcase showcase(Visit visit) {
        return new Showcase(visit, showings.overview(), new Labels(references.now(), visit.language()), clock);
    }

    static Map<String, Showing.Places> left(Showings showings, Collection<Showing.ProgrammeItem> items) {
        return showings.places(items.stream()
                .filter(item -> item.places() != null)
                .map(Showing.ProgrammeItem::id)
                .toList());
    }
}
