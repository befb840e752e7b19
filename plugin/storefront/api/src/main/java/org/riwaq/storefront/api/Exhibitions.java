package org.riwaq.storefront.api;

import static org.riwaq.storefront.api.Market.asked;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.MakerDocument;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.Showing;
import org.riwaq.storefront.search.Lookup;
import org.riwaq.storefront.search.MakerSearch;
import org.riwaq.storefront.search.ProductSearch;
import org.riwaq.storefront.search.References;
import org.riwaq.storefront.search.Showings;
import org.springframework.stereotype.Component;

/**
 * The door to halls and what they show. Every method throws {@link MarketUnavailable} while the catalogue cannot be asked.
 */
@Component
public final class Exhibitions {
    /** Pieces on one stand that are shown; stocks are asked for so many at once. */
    private static final int MOST_EXHIBITS = 100;

    private static final String CODE = "[SE][0-9A-HJKMNP-TV-Z]{6}";

    private final Showings showings;
    private final ProductSearch products;
    private final MakerSearch makers;
    private final References references;
    private final Clock clock;
    private final ExhibitViews views;

    Exhibitions(Showings showings, ProductSearch products, MakerSearch makers, References references, Clock clock) {
        this.showings = showings;
        this.products = products;
        this.makers = makers;
        this.references = references;
        this.clock = clock;
        this.views = new ExhibitViews(products);
    }

    private Showcase showcase(Visit visit) {
        return new Showcase(visit, showings.overview(), labels(visit), clock);
    }

    private Labels labels(Visit visit) {
        return new Labels(references.now(), visit.language());
    }

    /** The halls that this storefront shows, by handle. */
    public List<HallView> halls(Visit visit) {
        return asked(() -> showcase(visit).halls());
    }

    /** The hall behind a handle. */
    public Answer<HallView> hall(Visit visit, String handle) {
        return asked(() -> showcase(visit).hall(handle));
    }

    /** The exhibitions and halls that a text names and this storefront shows. */
    List<ShowHit> named(Visit visit, String text) {
        return asked(() -> showcase(visit).hits(showings.named(text)));
    }

    /** A page of exhibitions: what is on, what comes, what was; or what is wrong with the question. */
    public Checked<ViewList<ExhibitionCard>> list(Visit visit, ExhibitionQuestion question) {
        return asked(() -> {
            Showcase showcase = showcase(visit);
            List<Showing.Exhibition> found = showcase.exhibitions().stream()
                    .filter(edition -> showcase.fits(edition, question))
                    .toList();
            int from = after(found, question.cursor());
            if (from < 0) {
                return new Checked.Refused<>(List.of(
                        new Fault("value.malformed", "cursor", "next of the page before", shown(question.cursor()))));
            }
            List<ExhibitionCard> page = found.stream()
                    .skip(from)
                    .limit(question.limit())
                    .map(showcase::card)
                    .toList();
            boolean more = from + page.size() < found.size();
            return new Checked.Passed<>(new ViewList<>(
                    page, found.size(), more ? page.get(page.size() - 1).handle() : null));
        });
    }

    /** How many are before the page; -1 where the cursor is of no page. */
    private static int after(List<Showing.Exhibition> found, @Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        return IntStream.range(0, found.size())
                .filter(at -> found.get(at).handle().equals(cursor))
                .map(at -> at + 1)
                .findFirst()
                .orElse(-1);
    }

    private static String shown(@Nullable String cursor) {
        String value = cursor == null ? "" : cursor;
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }

    /** The exhibition behind a handle. */
    public Answer<ExhibitionDetail> byHandle(Visit visit, String handle) {
        return looked(visit, handle, (showcase, edition) -> {
            Showings.Contents contents = showings.contents(edition.id());
            List<Showing.ProgrammeItem> items = showings.programme(showcase.now(), Programme.MOST_READ).stream()
                    .filter(item -> edition.id().equals(item.exhibition()))
                    .limit(Programme.MOST_ITEMS)
                    .toList();
            Showing.Hall hall = showcase.hall(edition);
            return new Answer.Found<>(new ExhibitionDetail(
                    showcase.card(edition),
                    visit.language().of(edition.curator()),
                    RichText.of(visit.language().of(edition.text())),
                    showcase.view(hall),
                    showcase.sections(edition, contents),
                    hall.plan() != null,
                    showcase.programme(items, Programme.left(showings, items))));
        });
    }

    /** Its floor; nothing where none is drawn. */
    public Answer<PlanView> plan(Visit visit, String handle) {
        return looked(
                visit,
                handle,
                (showcase, edition) -> showcase.plan(edition, showings.contents(edition.id()))
                        .<Answer<PlanView>>map(Answer.Found::new)
                        .orElseGet(Answer.Missing::new));
    }

    private <V> Answer<V> looked(Visit visit, String handle, BiFunction<Showcase, Showing.Exhibition, Answer<V>> view) {
        return asked(() -> {
            Showcase showcase = showcase(visit);
            return showcase.looked(handle, edition -> view.apply(showcase, edition));
        });
    }

    /** The stand of that public id, with its pieces. */
    public Answer<StandDetail> stand(Visit visit, String id) {
        return asked(() -> {
            Showcase showcase = showcase(visit);
            Optional<Showing.Stand> stand = id.matches("[0-9a-f-]{36}") ? showings.stand(id) : Optional.empty();
            return stand.flatMap(one ->
                            showcase.exhibition(one.exhibition()).map(edition -> detail(visit, showcase, edition, one)))
                    .<Answer<StandDetail>>map(Answer.Found::new)
                    .orElseGet(Answer.Missing::new);
        });
    }

    private StandDetail detail(Visit visit, Showcase showcase, Showing.Exhibition edition, Showing.Stand stand) {
        Showings.Contents contents = showings.contents(edition.id());
        List<StandCard> cards = showcase.stands(contents);
        int at = IntStream.range(0, cards.size())
                .filter(index -> cards.get(index).id().equals(stand.id()))
                .findFirst()
                // The stand is newer than the list, by less than a second.
                .orElse(0);
        return new StandDetail(
                cards.get(at),
                stand.code(),
                visit.language().of(stand.text()),
                maker(visit, showcase, stand.maker()),
                showcase.card(edition),
                Openings.hours(stand.presence()),
                exhibits(visit, contents.exhibits(), stand.id()),
                at + 1,
                cards.size(),
                at == 0 ? null : cards.get(at - 1),
                at + 1 == cards.size() ? null : cards.get(at + 1));
    }

    private @Nullable MakerCard maker(Visit visit, Showcase showcase, Showing.@Nullable MakerName maker) {
        if (maker == null || maker.handle() == null) {
            return null;
        }
        LocalDate today = showcase.today();
        return makers.byHandle(maker.handle(), visit.storefront().regions()) instanceof Lookup.Here<MakerDocument> here
                ? new MakerViews(labels(visit), today).card(here.document())
                : null;
    }

    /** Those whose piece may be shown. */
    private List<StandDetail.Exhibit> exhibits(Visit visit, List<Showing.Exhibit> all, String stand) {
        List<Showing.Exhibit> here = all.stream()
                .filter(exhibit -> exhibit.stand().equals(stand))
                .limit(MOST_EXHIBITS)
                .toList();
        return views.of(visit, labels(visit), here);
    }

    /** What a label leads to; empty where nothing of it may be shown. Case does not matter. */
    public Optional<Labelled> labelled(Visit visit, String typed) {
        String code = typed.toUpperCase(Locale.ROOT);
        if (!code.matches(CODE)) {
            return Optional.empty();
        }
        return asked(() -> {
            Showcase showcase = showcase(visit);
            Showing labelled = showings.labelled(code).orElse(null);
            if (labelled instanceof Showing.Stand stand) {
                return showcase.exhibition(stand.exhibition()).map(edition -> new Labelled(stand.id(), null));
            }
            if (!(labelled instanceof Showing.Exhibit exhibit)) {
                return Optional.empty();
            }
            String stand = showcase.exhibition(exhibit.exhibition()).isPresent() ? exhibit.stand() : null;
            ProductDocument product = products.byIds(
                            List.of(exhibit.product()), visit.storefront().regions())
                    .get(exhibit.product());
            return stand == null && product == null
                    ? Optional.empty()
                    : Optional.of(new Labelled(stand, product == null ? null : product.handle()));
        });
    }
}
