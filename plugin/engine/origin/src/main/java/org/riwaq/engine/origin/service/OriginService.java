package org.riwaq.engine.origin.service;

import org.broadleafcommerce.core.catalog.domain.Product;
import org.riwaq.contract.ProductMaking;
import org.riwaq.engine.origin.domain.Craft;
import org.riwaq.engine.origin.domain.Province;
import org.riwaq.engine.origin.domain.Region;

/** The lists, and what they say of products, with all rules. */
public interface OriginService {
    /** The region of that code, or null. */
    Region findRegion(String code);

    /** The province of that code, or null. */
    Province findProvince(String code);

    /** The craft of that code, or null. */
    Craft findCraft(String code);

    /**
     * Makes a product's craft, origin tags, materials, colours, size and lead time what is given, and saves it. What is
     * so already is not touched.
     *
     * @param making ids are codes of the lists
     * @return the product as it is kept
     * @throws org.riwaq.engine.commandapi.Refused naming the property and the rule
     */
    Product describe(Product product, ProductMaking making);
}
