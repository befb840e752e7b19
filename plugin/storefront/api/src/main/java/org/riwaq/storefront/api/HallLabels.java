package org.riwaq.storefront.api;

import static org.riwaq.storefront.api.Market.asked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.Showing;
import org.riwaq.storefront.search.ProductSearch;
import org.riwaq.storefront.search.References;
import org.riwaq.storefront.search.Showings;
import org.springframework.stereotype.Component;

/**
 * The door to labels of an exhibition, for who has a ticket from the admin: they are printed before it is published.
 * Throws {@link MarketUnavailable} while the catalogue cannot be asked.
 */
@Component
public final class HallLabels {
    /** Products that are asked for at once. */
    private static final int AT_ONCE = 1_000;

    private final Showings showings;
    private final ProductSearch products;
    private final References references;
    private final LabelTickets tickets;

    HallLabels(Showings showings, ProductSearch products, References references, LabelTickets tickets) {
        this.showings = showings;
        this.products = products;
        this.references = references;
        this.tickets = tickets;
    }

    /**
     * Its stands with their labels, in the order of the visit.
     *
     * @param title of the exhibition
     */
    public record Sheet(String title, List<LabelledStand> stands) {}

    /** The labels of an exhibition in the language of the visit; without a ticket of its own there are none. */
    public Outcome<Sheet> of(Visit visit, String exhibition, @Nullable String ticket) {
        LabelTickets.Standing standing = tickets.standing(ticket, exhibition);
        if (standing == LabelTickets.Standing.EXPIRED) {
            return new Outcome.Refused<>(Problems.of("labels.expired", 410, visit.language()), false);
        }
        return standing == LabelTickets.Standing.NONE
                ? missing(visit)
                : asked(() -> edition(visit, exhibition)
                        .<Outcome<Sheet>>map(edition -> new Outcome.Done<>(sheet(visit, edition), false))
                        .orElseGet(() -> missing(visit)));
    }

    private static <V> Outcome<V> missing(Visit visit) {
        return new Outcome.Refused<>(Problems.missing(visit.language()), false);
    }

    /** Whatever its dates are; a storefront of other regions has none of it. */
    private Optional<Showing.Exhibition> edition(Visit visit, String id) {
        Showings.Overview all = showings.overview();
        return all.exhibitions().stream()
                .filter(edition -> edition.id().equals(id))
                .filter(edition -> all.halls().stream()
                        .filter(hall -> hall.id().equals(edition.hall()))
                        .anyMatch(hall ->
                                hall.region() == null || visit.storefront().shows(hall.region())))
                .findFirst();
    }

    private Sheet sheet(Visit visit, Showing.Exhibition edition) {
        Showings.Contents contents = showings.contents(edition.id());
        Map<String, ProductDocument> pieces = pieces(visit, contents.exhibits());
        Labels labels = new Labels(references.now(), visit.language());
        List<LabelledStand> stands = contents.stands().stream()
                .map(stand -> stand(stand, contents.exhibits(), pieces, labels))
                .toList();
        return new Sheet(visit.language().of(edition.title()), stands);
    }

    private Map<String, ProductDocument> pieces(Visit visit, List<Showing.Exhibit> exhibits) {
        List<String> ids =
                exhibits.stream().map(Showing.Exhibit::product).distinct().toList();
        Map<String, ProductDocument> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            found.putAll(products.byIds(some, visit.storefront().regions()));
        }
        return found;
    }

    private static LabelledStand stand(
            Showing.Stand stand, List<Showing.Exhibit> all, Map<String, ProductDocument> pieces, Labels labels) {
        Language language = labels.language();
        Showing.MakerName makerName = stand.maker();
        String maker = makerName == null ? "" : language.of(makerName.name());
        String name = language.of(stand.name());
        List<HallLabel> exhibits = new ArrayList<>();
        int left = 0;
        for (Showing.Exhibit exhibit : all) {
            if (exhibit.stand().equals(stand.id())) {
                ProductDocument piece = pieces.get(exhibit.product());
                if (piece == null) {
                    left++;
                } else {
                    exhibits.add(exhibit(exhibit, stand.number(), piece, labels));
                }
            }
        }
        HallLabel own = new HallLabel(
                stand.code(),
                stand.number(),
                name.isEmpty() ? maker : name,
                language.of(stand.text()),
                name.isEmpty() ? "" : maker,
                "",
                null);
        return new LabelledStand(stand.id(), own, List.copyOf(exhibits), left);
    }

    private static HallLabel exhibit(Showing.Exhibit exhibit, String stand, ProductDocument piece, Labels labels) {
        ProductCard card = new ProductViews(labels).card(piece, null);
        return new HallLabel(
                exhibit.code(),
                stand,
                card.title(),
                labels.language().of(exhibit.caption()),
                card.maker().name(),
                card.origin().label(),
                exhibit.notForSale() ? null : card.price());
    }
}
