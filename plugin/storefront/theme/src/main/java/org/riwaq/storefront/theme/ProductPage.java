package org.riwaq.storefront.theme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riwaq.storefront.api.Answer;
import org.riwaq.storefront.api.Checked;
import org.riwaq.storefront.api.ProductCard;
import org.riwaq.storefront.api.ProductDetail;
import org.riwaq.storefront.api.ProductList;
import org.riwaq.storefront.api.ProductQuestion;
import org.riwaq.storefront.api.Products;
import org.riwaq.storefront.api.SearchUse;
import org.riwaq.storefront.api.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One piece: pictures, price, who made it, where, of what. */
@Controller
final class ProductPage {
    private static final int RELATED = 5;

    private final Reception reception;
    private final Products products;
    private final StructuredData structuredData;
    private final SearchUse use;

    ProductPage(Reception reception, Products products, StructuredData structuredData, SearchUse use) {
        this.reception = reception;
        this.products = products;
        this.structuredData = structuredData;
        this.use = use;
    }

    @GetMapping("/{lang}/products/{handle}")
    ResponseEntity<String> product(@PathVariable String lang, @PathVariable String handle, HttpServletRequest request) {
        String host = Reception.host(request);
        return reception.page(request, lang, visit -> {
            Answer<ProductDetail> answer = products.byHandle(visit, handle);
            if (answer instanceof Answer.Found<ProductDetail> found) {
                use.opened(found.value().id(), found.value().maker().handle());
                return shown(visit, found.value(), host);
            }
            return answer instanceof Answer.Moved<ProductDetail> moved
                    ? new Page.Moved("/products/" + Links.encoded(moved.handle()))
                    : new Page.Missing();
        });
    }

    private Page shown(Visit visit, ProductDetail product, String host) {
        ProductQuestion everything = ProductQuestion.everything();
        Set<String> seen = new HashSet<>(Set.of(product.id()));
        Map<String, Object> values = new HashMap<>();
        values.put("product", product);
        values.put("once", new Once());
        values.put("ofMaker", others(visit, seen, everything.by(product.maker().handle())));
        values.put(
                "ofRegion",
                others(visit, seen, everything.madeIn(product.origin().region())));
        values.put("structured", structuredData.of(product, visit, host));
        return new Page.Shown("product", "", values);
    }

    /** Some pieces that the page has not shown yet. */
    private List<ProductCard> others(Visit visit, Set<String> seen, ProductQuestion question) {
        if (products.list(visit, question.limited(RELATED + seen.size()))
                instanceof Checked.Passed<ProductList> passed) {
            List<ProductCard> others = passed.value().items().stream()
                    .filter(piece -> !seen.contains(piece.id()))
                    .limit(RELATED)
                    .toList();
            others.forEach(piece -> seen.add(piece.id()));
            return others;
        }
        return List.of(); // a maker's handle may have changed a moment ago
    }
}
