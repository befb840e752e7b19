package org.riwaq.storefront.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.riwaq.storefront.index.Reference;
import org.riwaq.storefront.search.References;
import org.riwaq.storefront.search.SearchUnavailableException;
import org.springframework.stereotype.Component;

/** Which storefront a host name stands for. */
@Component
public final class Market {
    private final References references;

    Market(References references) {
        this.references = references;
    }

    /**
     * A visit to a host.
     *
     * @param host name without port
     * @param language wanted; the storefront's first when it does not speak it
     * @return empty when no storefront answers to that name
     * @throws MarketUnavailable while nothing is known of storefronts
     */
    public Optional<Visit> visit(String host, Language language) {
        return asked(() -> references.now().storefront(host)).map(found -> visit(found, language));
    }

    /**
     * What somebody reads who is not here: a mail of that storefront.
     *
     * @param code short name of the storefront, switched on or not
     * @param language wanted; the storefront's first when it does not speak it
     * @return empty when there is no such storefront
     * @throws MarketUnavailable while nothing is known of storefronts
     */
    public Optional<Visit> letterFrom(String code, Language language) {
        return asked(() -> references.now().storefronts().stream()
                        .filter(storefront -> storefront.code().equals(code))
                        .findFirst())
                .map(found -> visit(found, language));
    }

    private static Visit visit(Reference.Storefront found, Language language) {
        List<Language> languages = languages(found);
        Language spoken = languages.contains(language) ? language : languages.get(0);
        return new Visit(view(found, languages, spoken), spoken);
    }

    /** A visit in the language that a browser prefers. */
    public Optional<Visit> visitPreferring(String host, String acceptLanguage) {
        return visit(host, Language.FR)
                .flatMap(visit -> visit(
                        host,
                        Language.preferred(acceptLanguage, visit.storefront().languages())));
    }

    private static List<Language> languages(Reference.Storefront storefront) {
        List<Language> known = storefront.languages().stream()
                .flatMap(code -> Language.of(code).stream())
                .distinct()
                .toList();
        return known.isEmpty() ? List.of(Language.values()) : known;
    }

    private static StorefrontView view(Reference.Storefront storefront, List<Language> languages, Language language) {
        return new StorefrontView(
                storefront.code(),
                language.of(storefront.name()),
                languages,
                storefront.currency(),
                storefront.regions(),
                storefront.theme());
    }

    /** Asks the catalogue; its absence has one name on this side. */
    static <V> V asked(Supplier<V> question) {
        try {
            return question.get();
        } catch (SearchUnavailableException away) {
            throw new MarketUnavailable(away);
        }
    }
}
