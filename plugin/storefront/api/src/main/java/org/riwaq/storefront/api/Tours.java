package org.riwaq.storefront.api;

import static org.riwaq.storefront.api.Market.asked;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.riwaq.storefront.index.Showing;
import org.riwaq.storefront.search.ProductSearch;
import org.riwaq.storefront.search.References;
import org.riwaq.storefront.search.Showings;
import org.springframework.stereotype.Component;

/**
 * The door to an exhibition as one walk from piece to piece: for a screen in the room, and for viewers elsewhere. Throws
 * {@link MarketUnavailable} while the catalogue cannot be asked.
 */
@Component
public final class Tours {
    /** Pieces that one walk shows. */
    public static final int MOST = 300;

    private final Showings showings;
    private final References references;
    private final ExhibitViews exhibits;
    private final Clock clock;

    Tours(Showings showings, ProductSearch products, References references, Clock clock) {
        this.showings = showings;
        this.references = references;
        this.exhibits = new ExhibitViews(products);
        this.clock = clock;
    }

    /** The walk through the exhibition behind a handle. */
    public Answer<Tour> of(Visit visit, String handle) {
        return asked(() -> {
            Labels labels = new Labels(references.now(), visit.language());
            Showcase showcase = new Showcase(visit, showings.overview(), labels, clock);
            return showcase.looked(handle, edition -> new Answer.Found<>(tour(visit, showcase, labels, edition)));
        });
    }

    private Tour tour(Visit visit, Showcase showcase, Labels labels, Showing.Exhibition edition) {
        Showings.Contents contents = showings.contents(edition.id());
        List<StandCard> cards = showcase.stands(contents);
        Map<String, StandCard> stands = cards.stream().collect(Collectors.toMap(StandCard::id, Function.identity()));
        Map<String, Integer> places = IntStream.range(0, cards.size())
                .boxed()
                .collect(Collectors.toMap(at -> cards.get(at).id(), at -> at));
        List<Showing.Exhibit> all = contents.exhibits().stream()
                .filter(exhibit -> places.containsKey(exhibit.stand()))
                .sorted(Comparator.comparing(exhibit -> Objects.requireNonNull(places.get(exhibit.stand()))))
                .toList();
        List<Showing.Exhibit> some = all.stream().limit(MOST).toList();
        Map<String, String> standOf =
                some.stream().collect(Collectors.toMap(Showing.Exhibit::id, Showing.Exhibit::stand));
        List<Tour.Stop> stops = exhibits.of(visit, labels, some).stream()
                .map(exhibit -> new Tour.Stop(
                        Objects.requireNonNull(stands.get(Objects.requireNonNull(standOf.get(exhibit.id())))), exhibit))
                .toList();
        return new Tour(showcase.card(edition), stops, all.size() - some.size());
    }
}
