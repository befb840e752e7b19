package org.riwaq.engine.demomarket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.search.domain.ProductSearchCriteria;
import org.broadleafcommerce.core.search.service.SearchService;
import org.riwaq.engine.commandapi.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;

/** The host's own search, asked as a stock site asks it: what ours is measured against. */
@Controller
public class StockSearchController {
    private final SearchService search;
    private final Arrivals arrivals;
    private final TransactionTemplate transaction;

    public StockSearchController(SearchService search, Arrivals arrivals, PlatformTransactionManager transactions) {
        this.search = search;
        this.arrivals = arrivals;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** Public ids of the products it finds, in its order. */
    @RequestMapping(value = "/engine/v1/demo/stock-search", method = RequestMethod.GET)
    @ResponseBody
    public List<String> search(HttpServletRequest request) {
        final String text = Parameters.of(request, "q").text("q");
        return transaction.execute(new TransactionCallback<List<String>>() {
            @Override
            public List<String> doInTransaction(TransactionStatus status) {
                return found(text == null ? "" : text);
            }
        });
    }

    private List<String> found(String text) {
        List<String> ids = new ArrayList<>();
        ProductSearchCriteria noFilters = new ProductSearchCriteria();
        noFilters.setFilterCriteria(new HashMap<String, String[]>());
        try {
            for (Product product : search.findProductsByQuery(text, noFilters).getProducts()) {
                ids.add(arrivals.publicId(product.getId()));
            }
        } catch (ServiceException failed) {
            throw new IllegalStateException("The host's search failed", failed);
        }
        return ids;
    }
}
