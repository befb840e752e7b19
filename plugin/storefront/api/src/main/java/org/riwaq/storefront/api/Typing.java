package org.riwaq.storefront.api;

import static org.riwaq.storefront.api.Market.asked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.riwaq.storefront.index.Reference;
import org.riwaq.storefront.search.References;
import org.riwaq.storefront.search.Suggestion;
import org.riwaq.storefront.search.Suggestions;
import org.springframework.stereotype.Component;

/** The door to suggestions. Throws {@link MarketUnavailable} while the catalogue cannot be asked. */
@Component
public final class Typing {
    private final Suggestions suggestions;
    private final References references;

    Typing(Suggestions suggestions, References references) {
        this.suggestions = suggestions;
        this.references = references;
    }

    /** What may be meant by a text that somebody is still typing: a dozen at most. */
    public List<SuggestionView> suggestions(Visit visit, String text) {
        return asked(() -> {
            References.Snapshot now = references.now();
            return suggestions.of(text, visit.storefront().regions()).stream()
                    .map(suggestion -> view(suggestion, visit.language(), now))
                    .toList();
        });
    }

    private static SuggestionView view(Suggestion suggestion, Language language, References.Snapshot now) {
        String kind = suggestion.kind().name();
        String value = URLEncoder.encode(suggestion.value(), StandardCharsets.UTF_8);
        String path = switch (suggestion.kind()) {
            case REGION -> "/regions/" + value;
            case PROVINCE ->
                "/regions/"
                        + now.province(suggestion.value())
                                .map(Reference.Province::region)
                                .orElse("") + "/" + value;
            case CRAFT -> "/search?craft=" + value;
            case MAKER -> "/makers/" + value;
            case PRODUCT -> "/products/" + value;
        };
        return new SuggestionView(
                kind,
                suggestion.value(),
                language.of(suggestion.name()),
                FacetTexts.of("suggestion", kind, language),
                "/" + language.code() + path);
    }
}
