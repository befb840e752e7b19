package org.riwaq.engine.demomarket;

import java.util.ArrayList;
import java.util.List;
import org.broadleafcommerce.common.media.domain.Media;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.riwaq.engine.demomarket.plan.ProductPlan;

/** The market's products as halls show them: those that were loaded and are still there. */
public class ShownProducts {
    private final CatalogService catalog;
    private final Arrivals arrivals;

    public ShownProducts(CatalogService catalog, Arrivals arrivals) {
        this.catalog = catalog;
        this.arrivals = arrivals;
    }

    /** The product of a plan, or null. */
    Product of(ProductPlan plan) {
        Long id = arrivals.find(ProductLoading.thing(plan));
        return id == null ? null : catalog.findProductById(id);
    }

    /** The plans of a maker's products, at most so many. */
    static List<ProductPlan> by(String maker, List<ProductPlan> plans, int most) {
        List<ProductPlan> some = new ArrayList<>();
        for (ProductPlan plan : plans) {
            if (plan.maker.equals(maker) && some.size() < most) {
                some.add(plan);
            }
        }
        return some;
    }

    /** The address of a product's main picture, or null. */
    static String picture(Product product) {
        Media medium =
                product == null ? null : product.getDefaultSku().getSkuMedia().get("primary");
        return medium == null ? null : medium.getUrl();
    }
}
