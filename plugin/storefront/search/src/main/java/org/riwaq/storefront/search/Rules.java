package org.riwaq.storefront.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.TextLanguage;

/** What a question must keep to. */
final class Rules {
    /** Of makers. */
    static final Set<String> KINDS = Set.of("ARTISAN", "MASTER_ARTISAN", "COOPERATIVE", "ENTERPRISE");

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
                .or(() -> question.kinds().stream()
                        .filter(kind -> !KINDS.contains(kind))
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
