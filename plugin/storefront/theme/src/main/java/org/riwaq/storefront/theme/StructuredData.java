package org.riwaq.storefront.theme;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.riwaq.storefront.api.Money;
import org.riwaq.storefront.api.ProductDetail;
import org.riwaq.storefront.api.Visit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A product in the words of schema.org, for search engines. */
@Component
final class StructuredData {
    private static final String SCHEMA = "https://schema.org/";

    private final JsonMapper json;

    StructuredData(JsonMapper json) {
        this.json = json;
    }

    /** JSON-LD that can stand in a page's {@code script} element. */
    String of(ProductDetail product, Visit visit, String host) {
        String address = host + Links.in(visit.language(), "/products/" + product.handle());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", SCHEMA);
        data.put("@type", "Product");
        data.put("@id", address);
        data.put("productID", product.id());
        data.put("name", product.title());
        data.put("description", product.description().plain());
        data.put(
                "image",
                product.pictures().stream().map(picture -> host + picture.url()).toList());
        data.put("brand", Map.of("@type", "Brand", "name", product.maker().name()));
        data.put(
                "manufacturer",
                Map.of("@type", "Organization", "name", product.maker().name()));
        data.put(
                "countryOfOrigin",
                Map.of("@type", "AdministrativeArea", "name", product.origin().label()));
        data.put(
                "material",
                product.materials().stream().map(material -> material.label()).toList());
        data.put("offers", offer(product, address));
        // A title may hold "</script>": no less-than sign leaves this place.
        return json.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static Map<String, Object> offer(ProductDetail product, String address) {
        Money price = product.price();
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("@type", "Offer");
        offer.put("url", address);
        offer.put("priceCurrency", price.currency());
        offer.put("price", BigDecimal.valueOf(price.amount(), 2).toPlainString());
        offer.put("availability", SCHEMA + availability(product.availability().state()));
        offer.put("itemCondition", SCHEMA + "NewCondition");
        return offer;
    }

    private static String availability(String state) {
        return Map.of("IN_STOCK", "InStock", "MADE_TO_ORDER", "MadeToOrder").getOrDefault(state, "OutOfStock");
    }
}
