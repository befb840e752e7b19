package org.riwaq.foreignhost;

import java.math.BigDecimal;
import javax.annotation.Resource;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.service.CatalogService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something of the shop's own: its site changes prices, through Broadleaf and with no thought of us. */
@Controller
public final class Repricing {
    private CatalogService catalogue;

    @Resource(name = "blCatalogService")
    public void setCatalogue(CatalogService catalogue) {
        this.catalogue = catalogue;
    }

    /** Takes what a till would send. */
    @RequestMapping(value = "/till/price", method = RequestMethod.POST)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void price(@RequestParam("product") Long id, @RequestParam("amount") BigDecimal amount) {
        Product product = catalogue.findProductById(id);
        product.getDefaultSku().setRetailPrice(new Money(amount));
        catalogue.saveSku(product.getDefaultSku());
    }
}
