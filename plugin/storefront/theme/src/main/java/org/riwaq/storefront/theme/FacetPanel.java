package org.riwaq.storefront.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.FacetValue;
import org.riwaq.storefront.api.Money;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.Prices;
import org.riwaq.storefront.api.ProductList;
import org.riwaq.storefront.api.ProductQuestion;
import org.riwaq.storefront.api.Visit;
import org.riwaq.storefront.theme.Filters.Branch;
import org.riwaq.storefront.theme.Filters.Filter;

/** What a list of pieces can be narrowed by, beside it: the first facets with the page, the others once opened. */
final class FacetPanel {
    /** Opened by a link, each for the price of a count. */
    private static final List<String> FURTHER = List.of("material", "colour", "kind", "evidence");

    private static final String OPEN = "open";
    private static final int MINOR = 100;

    private final Visit visit;
    private final Places places;
    private final Filters filters;
    private final ProductQuestion question;
    private final ProductList found;

    FacetPanel(Visit visit, Places places, Filters filters, ProductQuestion question, ProductList found) {
        this.visit = visit;
        this.places = places;
        this.filters = filters;
        this.question = question;
        this.found = found;
    }

    /**
     * A facet beside the others.
     *
     * @param name of its parameter
     * @param filters its values; none while it is closed
     * @param opens where its values are shown; empty when they are
     */
    public record Section(String name, List<Filter> filters, String opens) {}

    /**
     * A span of prices.
     *
     * @param from in whole units, or empty
     * @param to in whole units, or empty
     * @param filter it as a filter, without label
     * @param share of the span with most, in hundredths
     */
    public record Step(String from, String to, Filter filter, long share) {}

    /** What has to be counted for a question. */
    static Set<String> counted(ProductQuestion question, Parameters parameters) {
        Set<String> counted = new LinkedHashSet<>(List.of("region", "craft", "availability", "exhibited", "price"));
        if (!question.of("region").isEmpty() || !question.of("province").isEmpty()) {
            counted.add("province");
        }
        FURTHER.stream()
                .filter(name -> !question.of(name).isEmpty() || parameters.has(OPEN, name))
                .forEach(counted::add);
        return counted;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (String name : FURTHER) {
            boolean shown = found.facets().containsKey(name);
            sections.add(new Section(
                    name,
                    shown ? of(name) : List.of(),
                    shown ? "" : filters.filter(OPEN, name, name, -1).href()));
        }
        return sections;
    }

    List<Filter> of(String name) {
        return filters.of(name, values(name), value -> places.name(visit, name, value));
    }

    /** Regions, with the provinces of those that are chosen. */
    List<Branch> regions() {
        List<Branch> branches = new ArrayList<>();
        for (FacetValue region : known("region", values("region"))) {
            List<Filter> under = values("province").stream()
                    .filter(province -> places.above(visit, "province", province.value())
                            .filter(region.value()::equals)
                            .isPresent())
                    .filter(province -> isOn("region", region) || isOn("province", province))
                    .map(province -> filters.filter("province", province.value(), province.label(), province.count()))
                    .toList();
            branches.add(new Branch(filters.filter("region", region.value(), region.label(), region.count()), under));
        }
        return branches;
    }

    /** Families of crafts, with the crafts of those that are chosen. */
    List<Branch> families() {
        Map<FacetValue, List<FacetValue>> crafts = new LinkedHashMap<>();
        values("family").forEach(family -> crafts.put(family, new ArrayList<>()));
        for (FacetValue craft : values("craft")) {
            String family = places.above(visit, "craft", craft.value()).orElse("");
            crafts.forEach((one, under) -> {
                if (one.value().equals(family)) {
                    under.add(craft);
                }
            });
        }
        List<Branch> branches = new ArrayList<>();
        crafts.forEach((family, under) -> {
            boolean open = crafts.size() == 1
                    || isOn("craft", family)
                    || under.stream().anyMatch(one -> isOn("craft", one));
            branches.add(new Branch(
                    filters.filter("craft", family.value(), family.label(), family.count()),
                    open
                            ? under.stream()
                                    .map(craft -> filters.under("craft", family.value(), craft))
                                    .toList()
                            : List.of()));
        });
        return branches;
    }

    /** Every chosen value, to be taken away again. */
    List<Filter> chosen() {
        List<Filter> chosen = new ArrayList<>();
        for (String name : ProductQuestion.FACETS) {
            for (String value : question.of(name)) {
                chosen.add(filters.filter(name, value, places.name(visit, name, value), -1));
            }
        }
        return chosen;
    }

    List<Step> steps() {
        Prices prices = found.prices();
        if (prices == null) {
            return List.of();
        }
        long most = prices.steps().stream().mapToLong(Prices.Step::count).max().orElse(1);
        return prices.steps().stream().map(step -> step(step, most)).toList();
    }

    private Step step(Prices.Step step, long most) {
        String from = whole(step.from());
        String to = whole(step.to());
        String href = filters.instead(Map.of("priceFrom", from, "priceTo", to));
        return new Step(from, to, new Filter("", step.count(), href, false), Math.max(2, step.count() * 100 / most));
    }

    /** The lowest and the highest price in whole units, rounded outwards; empty where there is none. */
    String bound(boolean low) {
        Prices prices = found.prices();
        if (prices == null) {
            return "";
        }
        Money bound = low ? prices.min() : prices.max();
        return String.valueOf(low ? bound.amount() / MINOR : (bound.amount() + MINOR - 1) / MINOR);
    }

    private static String whole(@Nullable Long minorUnits) {
        return minorUnits == null ? "" : String.valueOf(minorUnits / MINOR);
    }

    List<FacetValue> values(String name) {
        return found.facets().getOrDefault(name, List.of());
    }

    /** With those that are chosen and find nothing. */
    private List<FacetValue> known(String name, List<FacetValue> values) {
        List<FacetValue> all = new ArrayList<>(values);
        question.of(name).stream()
                .filter(chosen ->
                        values.stream().noneMatch(value -> value.value().equals(chosen)))
                .forEach(chosen -> all.add(new FacetValue(chosen, places.name(visit, name, chosen), 0)));
        return all;
    }

    private boolean isOn(String name, FacetValue value) {
        return question.of(name).contains(value.value());
    }
}
