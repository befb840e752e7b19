package org.riwaq.engine.origin.rules;

import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.origin.domain.ProductOrigin;

/** Sizes, weights and lead times that can be. */
final class ProductOriginRules implements Rules<ProductOrigin> {
    // A tent is 20 m; a marble fountain 2 t; nobody waits longer than a year.
    private static final int MAX_MM = 50000;
    private static final int MAX_G = 5000000;
    private static final int MAX_DAYS = 365;

    @Override
    public Class<ProductOrigin> subject() {
        return ProductOrigin.class;
    }

    @Override
    public List<Refusal> broken(ProductOrigin product) {
        Refusals refusals = new Refusals();
        refusals.range("widthMm", product.getWidthMm(), 1, MAX_MM);
        refusals.range("heightMm", product.getHeightMm(), 1, MAX_MM);
        refusals.range("depthMm", product.getDepthMm(), 1, MAX_MM);
        refusals.range("weightG", product.getWeightG(), 1, MAX_G);
        refusals.range("leadTimeDays", product.getLeadTimeDays(), 0, MAX_DAYS);
        return refusals.list();
    }
}
