package org.riwaq.storefront.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The door to what widgets show. Every method throws {@link MarketUnavailable} while the catalogue cannot be asked. */
@Component
public final class Widgets {
    /** Pieces, unless asked otherwise. */
    public static final int USUAL = 4;

    /** Whoever says one of these does not want the partner's own region. */
    private static final List<String> CHOSEN =
            List.of("q", "region", "province", "craft", "maker", "near", "exhibited");

    private static final int MOST_STANDS = 12;

    private final Products products;
    private final Makers makers;
    private final Exhibitions exhibitions;
    private final Circuits circuits;
    private final Clicks clicks;

    Widgets(Products products, Makers makers, Exhibitions exhibitions, Circuits circuits, Clicks clicks) {
        this.products = products;
        this.makers = makers;
        this.exhibitions = exhibitions;
        this.circuits = circuits;
        this.clicks = clicks;
    }

    /** Pieces by any question that lists of pieces take. */
    public Checked<WidgetView> products(Visit visit, PartnerView partner, ProductQuestion question) {
        WidgetViews views = views(visit, partner);
        return products.list(visit, question.counting(Set.of()))
                .then(list -> new Checked.Passed<>(views.products(question, list)));
    }

    /** One piece. */
    public Answer<WidgetView> product(Visit visit, PartnerView partner, String handle) {
        return shown(products.byHandle(visit, handle), views(visit, partner)::product);
    }

    /** A maker with some of its pieces. */
    public Answer<WidgetView> maker(Visit visit, PartnerView partner, String handle) {
        return shown(makers.byHandle(visit, handle), maker -> {
            ProductQuestion theirs = ProductQuestion.everything()
                    .by(maker.handle())
                    .limited(USUAL)
                    .counting(Set.of());
            List<ProductCard> pieces = products.list(visit, theirs) instanceof Checked.Passed<ProductList> found
                    ? found.value().items()
                    : List.of();
            return views(visit, partner).maker(maker, pieces);
        });
    }

    /** An exhibition with a small plan of its floor. */
    public Answer<WidgetView> exhibition(Visit visit, PartnerView partner, String handle) {
        return shown(exhibitions.byHandle(visit, handle), exhibition -> {
            Optional<PlanView> plan = exhibition.plan()
                            && exhibitions.plan(visit, exhibition.exhibition().handle())
                                    instanceof Answer.Found<PlanView> found
                    ? Optional.of(found.value())
                    : Optional.empty();
            List<StandCard> stands = exhibition.sections().stream()
                    .flatMap(section -> section.stands().stream())
                    .limit(MOST_STANDS)
                    .toList();
            return views(visit, partner).exhibition(exhibition.exhibition(), stands, plan);
        });
    }

    /** A circuit with its way. */
    public Answer<WidgetView> circuit(Visit visit, PartnerView partner, String handle) {
        return shown(circuits.byHandle(visit, handle, Optional.empty()), views(visit, partner)::circuit);
    }

    /** A field to search with. */
    public Checked<WidgetView> search(Visit visit, PartnerView partner) {
        return new Checked.Passed<>(views(visit, partner).search());
    }

    private WidgetViews views(Visit visit, PartnerView partner) {
        return new WidgetViews(visit.language(), clicks.token(partner));
    }

    private static <V> Answer<WidgetView> shown(Answer<V> answer, Function<V, WidgetView> view) {
        if (answer instanceof Answer.Found<V> found) {
            return new Answer.Found<>(view.apply(found.value()));
        }
        return answer instanceof Answer.Moved<V> moved ? new Answer.Moved<>(moved.handle()) : new Answer.Missing<>();
    }

    /** What lists of pieces ask where a partner's page says nothing. */
    public static Map<String, List<String>> usual(PartnerView partner, Map<String, List<String>> asked) {
        Map<String, List<String>> whole = new LinkedHashMap<>(asked);
        whole.putIfAbsent("limit", List.of(Integer.toString(USUAL)));
        String region = partner.region();
        if (region != null && CHOSEN.stream().noneMatch(asked::containsKey)) {
            whole.put("region", List.of(region));
        }
        return whole;
    }
}
