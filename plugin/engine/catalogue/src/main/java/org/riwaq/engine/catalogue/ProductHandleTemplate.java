package org.riwaq.engine.catalogue;

import javax.persistence.Column;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.ValidationConfiguration;

/** Woven into {@code ProductImpl}: the handle, made from the title on first save, the merchant's to edit after. */
public class ProductHandleTemplate implements NamedInAddresses {
    @Column(name = "riwaq_handle", length = Slug.LONGEST)
    @AdminPresentation(
            friendlyName = "riwaq_product_handle",
            tooltip = "riwaq_product_handle_tooltip",
            group = "ProductImpl_Product_Description",
            groupOrder = 1000,
            order = 7500,
            validationConfigurations =
                    @ValidationConfiguration(validationImplementation = "riwaqProductHandleValidator"))
    protected String riwaqHandle;

    @Override
    public String getRiwaqHandle() {
        return riwaqHandle;
    }

    @Override
    public void setRiwaqHandle(String handle) {
        this.riwaqHandle = handle;
    }
}
