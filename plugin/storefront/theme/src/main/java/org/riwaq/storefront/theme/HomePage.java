package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.CraftView;
import org.riwaq.storefront.api.Label;
import org.riwaq.storefront.api.Places;
import org.riwaq.storefront.api.ProductCard;
import org.riwaq.storefront.api.ProductList;
import org.riwaq.storefront.api.ProductQuestion;
import org.riwaq.storefront.api.Products;
import org.riwaq.storefront.api.Sort;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The first page: what is new, the regions, the crafts. */
@Controller
final class HomePage {
    private static final int IN_THE_ARCADE = 5;
    private static final int NEW_PIECES = 10;
    private static final int ASKED = 60;

    private final Reception reception;
    private final Products products;
    private final Places places;

    HomePage(Reception reception, Products products, Places places) {
        this.reception = reception;
        this.products = products;
        this.places = places;
    }

    /**
     * Crafts of one family.
     *
     * @param family which
     * @param crafts those of which there are pieces
     * @param products pieces of all of them
     */
    public record Family(Label family, List<CraftView> crafts, long products) {}

    @GetMapping("/")
    ResponseEntity<String> anyLanguage(HttpServletRequest request) {
        return reception.toLanguage(request);
    }

    @GetMapping("/{lang:fr|ar|en|es}")
    ResponseEntity<String> withoutSlash(@PathVariable String lang) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/" + lang + "/"))
                .build();
    }

    @GetMapping("/{lang}/")
    ResponseEntity<String> home(@PathVariable String lang, HttpServletRequest request) {
        return reception.page(request, lang, this::page);
    }

    private Page page(Visit visit) {
        ProductQuestion newest =
                ProductQuestion.everything().sorted(Sort.NEWEST).limited(ASKED);
        if (!(products.list(visit, newest) instanceof Checked.Passed<ProductList> passed)) {
            throw new IllegalStateException("Search refuses to list what is new");
        }
        List<ProductCard> pieces = passed.value().items();
        List<ProductCard> arcade = fromDifferentRegions(pieces);
        List<ProductCard> others = pieces.stream()
                .filter(piece -> !arcade.contains(piece))
                .limit(NEW_PIECES)
                .toList();
        return new Page.Shown(
                "home",
                "",
                Map.of(
                        "total", passed.value().total(),
                        "arcade", arcade,
                        "pieces", others,
                        "regions", places.regions(visit),
                        "families", families(places.crafts(visit))));
    }

    /** The newest piece of each of some regions, so that the first look shows more than one corner. */
    private static List<ProductCard> fromDifferentRegions(List<ProductCard> pieces) {
        Set<String> regions = new HashSet<>();
        List<ProductCard> chosen = new ArrayList<>();
        for (ProductCard piece : pieces) {
            if (chosen.size() < IN_THE_ARCADE
                    && piece.image() != null
                    && regions.add(piece.origin().region())) {
                chosen.add(piece);
            }
        }
        return chosen;
    }

    private static List<Family> families(List<CraftView> crafts) {
        Map<Label, List<CraftView>> byFamily = new LinkedHashMap<>();
        crafts.stream()
                .filter(craft -> craft.products() > 0)
                .forEach(craft -> byFamily.computeIfAbsent(craft.family(), family -> new ArrayList<>())
                        .add(craft));
        return byFamily.entrySet().stream()
                .map(entry -> new Family(
                        entry.getKey(),
                        entry.getValue(),
                        entry.getValue().stream().mapToLong(CraftView::products).sum()))
                .sorted(Comparator.comparingLong(Family::products).reversed())
                .toList();
    }
}
