package org.riwaq.storefront.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.index.Reference;
import org.riwaq.storefront.search.Count;
import org.riwaq.storefront.search.References;

/** Names for ids, in one language, at one moment. An id that nothing is known of is its own name. */
final class Labels {
    private final References.Snapshot references;
    private final Language language;

    Labels(References.Snapshot references, Language language) {
        this.references = references;
        this.language = language;
    }

    Language language() {
        return language;
    }

    String region(String code) {
        return references.region(code).map(region -> language.of(region.name())).orElse(code);
    }

    Label regionLabel(String code) {
        return new Label(code, region(code));
    }

    String provinceName(String code) {
        return references
                .province(code)
                .map(province -> language.of(province.name()))
                .orElse(code);
    }

    @Nullable
    Label province(@Nullable String code) {
        return code == null ? null : new Label(code, provinceName(code));
    }

    /** A craft, or a family of crafts. */
    String craft(String id) {
        return references
                .craft(id)
                .map(craft -> language.of(craft.name()))
                .or(() -> references.family(id).map(family -> language.of(family.name())))
                .orElse(id);
    }

    @Nullable
    CraftLabel craftLabel(@Nullable String id) {
        return id == null ? null : new CraftLabel(id, craft(id));
    }

    List<CraftLabel> crafts(List<String> ids) {
        return ids.stream().map(this::craftLabel).filter(Objects::nonNull).toList();
    }

    Label term(String list, String id) {
        return new Label(
                id,
                references.term(list, id).map(term -> language.of(term.name())).orElse(id));
    }

    @Nullable
    String swatch(String id) {
        return references
                .term("colour", id)
                .map(term -> term.swatch() == null ? "" : term.swatch())
                .filter(swatch -> swatch.matches("#[0-9a-fA-F]{6}"))
                .orElse(null);
    }

    /** The name of a facet's value. */
    String of(String facet, String value) {
        return switch (facet) {
            case "region" -> region(value);
            case "province" -> Objects.requireNonNull(province(value)).label();
            case "craft", "family" -> craft(value);
            case "material", "colour" -> term(facet, value).label();
            default -> FacetTexts.of(facet, value, language);
        };
    }

    List<FacetValue> values(String facet, List<Count> counts) {
        return counts.stream()
                .map(count -> new FacetValue(count.value(), of(facet, count.value()), count.count()))
                .toList();
    }

    /** The families of some crafts; a piece has one craft, so that counts add up. */
    List<FacetValue> families(List<Count> crafts) {
        Map<String, Long> byFamily = new LinkedHashMap<>();
        crafts.forEach(count -> references
                .craft(count.value())
                .ifPresent(craft -> byFamily.merge(craft.family(), count.count(), Long::sum)));
        return byFamily.entrySet().stream()
                .map(entry -> new FacetValue(entry.getKey(), craft(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(FacetValue::count).reversed())
                .toList();
    }

    /** The family of a craft, if it has one. */
    Optional<String> familyOf(String craft) {
        return references.craft(craft).map(Reference.Craft::family);
    }
}
