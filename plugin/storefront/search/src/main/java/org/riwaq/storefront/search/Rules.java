package org.riwaq.storefront.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.TextLanguage;

/** What a question must keep to. */
final class Rules {
    private Rules() {}

    /** The first rule that is broken, if any; crafts are looked up by {@link ChosenCrafts}. */
    static Optional<Refusal> broken(ProductQuestion question, References.Snapshot references) {
        return common(
                        question.language(),
                        question.text(),
                        question.regions(),
                        question.crafts(),
                        question.limit(),
                        references)
                .or(() -> tooMany("maker", question.makers()))
                .or(() -> chosen(question, references))
                .or(() -> near(question))
                .or(() -> price(question.minPrice(), question.maxPrice()));
    }

    static Optional<Refusal> broken(MakerQuestion question, References.Snapshot references) {
        return common(
                        question.language(),
                        question.text(),
                        question.regions(),
                        question.crafts(),
                        question.limit(),
                        references)
                .or(() -> tooMany("province", question.provinces()))
                .or(() -> question.provinces().stream()
                        .filter(province -> references.province(province).isEmpty())
                        .findFirst()
                        .map(province -> Refusal.unknown("province", province)))
                .or(() -> question.kinds().stream()
                        .filter(kind -> !Facet.KINDS.contains(kind))
                        .findFirst()
                        .map(kind -> Refusal.unknown("kind", kind)));
    }

    private static Optional<Refusal> common(
            String language,
            @Nullable String text,
            List<String> regions,
            List<String> crafts,
            int limit,
            References.Snapshot references) {
        if (TextLanguage.of(language).isEmpty()) return Optional.of(Refusal.unknown("lang", language));
        if (text != null && text.length() > ProductQuestion.MAX_TEXT)
            return Optional.of(Refusal.tooLong("q", ProductQuestion.MAX_TEXT));
        if (limit < 0 || limit > ProductQuestion.MAX_LIMIT)
            return Optional.of(Refusal.outOfRange("limit", 1, ProductQuestion.MAX_LIMIT));
        return tooMany("region", regions)
                .or(() -> tooMany("craft", crafts))
                .or(() -> regions.stream()
                        .filter(region -> references.region(region).isEmpty())
                        .findFirst()
                        .map(region -> Refusal.unknown("region", region)));
    }

    private static Optional<Refusal> chosen(ProductQuestion question, References.Snapshot references) {
        int values = question.makers().size()
                + question.chosen().values().stream().mapToInt(List::size).sum();
        if (values > ProductQuestion.MAX_FILTERS)
            return Optional.of(Refusal.tooMany("filters", ProductQuestion.MAX_FILTERS));
        return question.chosen().entrySet().stream()
                .flatMap(entry -> tooMany(entry.getKey().parameter(), entry.getValue())
                        .or(() -> entry.getValue().stream()
                                .filter(value -> !isKnown(entry.getKey(), value, references))
                                .findFirst()
                                .map(value -> Refusal.unknown(entry.getKey().parameter(), value)))
                        .stream())
                .findFirst();
    }

    /** Crafts are looked up where they are taken apart. */
    private static boolean isKnown(Facet facet, String value, References.Snapshot references) {
        return switch (facet) {
            case REGION -> references.region(value).isPresent();
            case PROVINCE -> references.province(value).isPresent();
            case CRAFT -> true;
            case MATERIAL -> references.term("material", value).isPresent();
            case COLOUR -> references.term("colour", value).isPresent();
            case KIND -> Facet.KINDS.contains(value);
            case EVIDENCE -> Facet.EVIDENCES.contains(value);
            case AVAILABILITY -> Availability.of(value).isPresent();
            case EXHIBITED -> value.equals(Facet.NOW);
            case PRICE -> false;
        };
    }

    private static Optional<Refusal> near(ProductQuestion question) {
        Near near = question.near();
        if (near == null)
            return question.sort() == ProductSort.DISTANCE
                    ? Optional.of(new Refusal("near", Refusal.Rule.MISSING, Map.of()))
                    : Optional.empty();
        if (!(Math.abs(near.lat()) <= 90)) return Optional.of(Refusal.outOfRange("near", -90, 90));
        if (!(Math.abs(near.lon()) <= 180)) return Optional.of(Refusal.outOfRange("near", -180, 180));
        return near.withinKm() < 1 || near.withinKm() > Near.FARTHEST
                ? Optional.of(Refusal.outOfRange("within", 1, Near.FARTHEST))
                : Optional.empty();
    }

    private static Optional<Refusal> tooMany(String field, List<String> values) {
        return values.size() > ProductQuestion.MAX_VALUES
                ? Optional.of(Refusal.tooMany(field, ProductQuestion.MAX_VALUES))
                : Optional.empty();
    }

    /** A hundred million dirhams; beyond it a price is a slip. */
    private static final long DEAREST = 10_000_000_000L;

    private static Optional<Refusal> price(@Nullable Long min, @Nullable Long max) {
        if (min != null && (min < 0 || min > DEAREST)) return Optional.of(Refusal.outOfRange("minPrice", 0, DEAREST));
        long least = min == null ? 0 : min;
        if (max != null && (max < least || max > DEAREST))
            return Optional.of(Refusal.outOfRange("maxPrice", least, DEAREST));
        return Optional.empty();
    }
}
