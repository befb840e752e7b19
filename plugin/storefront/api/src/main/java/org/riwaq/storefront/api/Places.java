package org.riwaq.storefront.api;

import static org.riwaq.storefront.api.Market.asked;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riwaq.storefront.index.Reference;
import org.riwaq.storefront.search.Count;
import org.riwaq.storefront.search.Facet;
import org.riwaq.storefront.search.ProductQuestion;
import org.riwaq.storefront.search.ProductResult;
import org.riwaq.storefront.search.ProductSearch;
import org.riwaq.storefront.search.References;
import org.springframework.stereotype.Component;

/**
 * The door to regions and crafts, each with the number of pieces shown. Every method throws {@link MarketUnavailable}
 * while the catalogue cannot be asked.
 */
@Component
public final class Places {
    private final ProductSearch search;
    private final References references;

    Places(ProductSearch search, References references) {
        this.search = search;
        this.references = references;
    }

    /** The regions that this storefront shows, by code. */
    public List<RegionView> regions(Visit visit) {
        return asked(() -> {
            Map<String, Long> counts = byValue(counted(visit, Facet.REGION));
            return references.now().regions().stream()
                    .filter(region -> visit.storefront().shows(region.id()))
                    .map(region -> view(region, visit.language(), counts))
                    .sorted(Comparator.comparing(RegionView::id))
                    .toList();
        });
    }

    /** One of them; empty for one that is unknown or not shown here. */
    public Optional<RegionView> region(Visit visit, String code) {
        return regions(visit).stream()
                .filter(region -> region.id().equals(code))
                .findFirst();
    }

    /** The provinces of the regions that this storefront shows, by name. */
    public List<ProvinceView> provinces(Visit visit) {
        return asked(() -> provinces(visit, byValue(counted(visit, Facet.PROVINCE)), ProvinceView::label));
    }

    /** The same by the name of their seats, uncounted. */
    public List<ProvinceView> towns(Visit visit) {
        return asked(() -> provinces(visit, Map.of(), ProvinceView::seat));
    }

    /** Every province there is, by region: where parcels may go. */
    public List<RegionProvinces> addresses(Visit visit) {
        return asked(() -> {
            Language language = visit.language();
            Collator names = Collator.getInstance(language.locale());
            return references.now().regions().stream()
                    .map(region -> new RegionProvinces(
                            new Label(region.id(), language.of(region.name())),
                            references.now().provinces().stream()
                                    .filter(province -> province.region().equals(region.id()))
                                    .map(province -> new Label(province.id(), language.of(province.name())))
                                    .sorted(Comparator.comparing(Label::label, names))
                                    .toList()))
                    .filter(region -> !region.provinces().isEmpty())
                    .sorted(Comparator.comparing(region -> region.region().label(), names))
                    .toList();
        });
    }

    private List<ProvinceView> provinces(Visit visit, Map<String, Long> counts, Function<ProvinceView, String> order) {
        Labels labels = new Labels(references.now(), visit.language());
        Collator names = Collator.getInstance(visit.language().locale());
        return references.now().provinces().stream()
                .filter(province -> visit.storefront().shows(province.region()))
                .map(province -> new ProvinceView(
                        province.id(),
                        visit.language().of(province.name()),
                        labels.regionLabel(province.region()),
                        visit.language().of(province.seat()),
                        province.latitude(),
                        province.longitude(),
                        counts.getOrDefault(province.id(), 0L)))
                .sorted(Comparator.comparing(order, names))
                .toList();
    }

    /** One province of a region; empty for one that is unknown, elsewhere, or not shown here. */
    public Optional<ProvinceView> province(Visit visit, String region, String code) {
        return provinces(visit).stream()
                .filter(province ->
                        province.id().equals(code) && province.region().id().equals(region))
                .findFirst();
    }

    /** The same regions with counts of something else, as a list of products tells them. */
    public List<RegionView> regionsCounting(Visit visit, List<FacetValue> found) {
        Map<String, Long> counts = found.stream().collect(Collectors.toMap(FacetValue::value, FacetValue::count));
        return asked(() -> references.now().regions().stream()
                .filter(region -> visit.storefront().shows(region.id()))
                .map(region -> view(region, visit.language(), counts))
                .sorted(Comparator.comparing(RegionView::id))
                .toList());
    }

    /** The name of a value of a facet; the value itself when it is unknown. */
    public String name(Visit visit, String facet, String value) {
        return asked(() -> new Labels(references.now(), visit.language()).of(facet, value));
    }

    /** The region of a province, and the family of a craft. */
    public Optional<String> above(Visit visit, String facet, String value) {
        return asked(() -> facet.equals("province")
                ? references.now().province(value).map(Reference.Province::region)
                : new Labels(references.now(), visit.language()).familyOf(value));
    }

    /** All crafts, by family and name. */
    public List<CraftView> crafts(Visit visit) {
        return asked(() -> {
            Map<String, Long> counts = byValue(counted(visit, Facet.CRAFT));
            Language language = visit.language();
            Collator names = Collator.getInstance(language.locale());
            return references.now().crafts().stream()
                    .map(craft -> new CraftView(
                            craft.id(),
                            language.of(craft.name()),
                            new Label(craft.family(), language.of(craft.familyName())),
                            craft.regions(),
                            counts.getOrDefault(craft.id(), 0L)))
                    .sorted(Comparator.comparing(
                                    (CraftView craft) -> craft.family().label(), names)
                            .thenComparing(CraftView::label, names))
                    .toList();
        });
    }

    /** The name of a region; its code when it is unknown. */
    public String regionName(Visit visit, String code) {
        return asked(() -> new Labels(references.now(), visit.language()).region(code));
    }

    /** The name of a craft or a family of crafts; its id when it is unknown. */
    public String craftName(Visit visit, String id) {
        return asked(() -> new Labels(references.now(), visit.language()).craft(id));
    }

    private static RegionView view(Reference.Region region, Language language, Map<String, Long> counts) {
        return new RegionView(
                region.id(),
                language.of(region.name()),
                region.name().getOrDefault("zgh", ""),
                language.of(region.capital()),
                region.latitude(),
                region.longitude(),
                counts.getOrDefault(region.id(), 0L));
    }

    /** Counts of everything, without a single product. */
    private List<Count> counted(Visit visit, Facet facet) {
        ProductQuestion everything = ProductQuestion.in(visit.language().code())
                .page(0, null)
                .counting(List.of(facet))
                .shownIn(visit.storefront().regions());
        if (search.search(everything) instanceof org.riwaq.storefront.search.Answer.Found<ProductResult> found) {
            return found.result().counts().of(facet);
        }
        throw new IllegalStateException("Search refuses to count everything");
    }

    private static Map<String, Long> byValue(List<Count> counts) {
        return counts.stream().collect(Collectors.toMap(Count::value, Count::count));
    }
}
