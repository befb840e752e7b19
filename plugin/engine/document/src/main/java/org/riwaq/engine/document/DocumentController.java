package org.riwaq.engine.document;

import javax.servlet.http.HttpServletRequest;
import org.riwaq.contract.OrderDocuments;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Parameters;
import org.riwaq.engine.commandapi.Transactions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;

/** An order's documents over HTTP; personal data, for its buyer alone. */
@Controller
@RequestMapping("/engine/v1")
public final class DocumentController {
    /** Who may see documents in the admin. */
    static final String READ = "PERMISSION_READ_RIWAQ_DOCUMENT";

    private final Transactions transactions;
    private final Documents documents;

    DocumentController(Transactions transactions, Documents documents) {
        this.transactions = transactions;
        this.documents = documents;
    }

    /** They shall be there: made if they are not, however often this is said. */
    @RequestMapping(value = "/orders/{order}/documents", method = RequestMethod.PUT)
    @ResponseBody
    public OrderDocuments all(@PathVariable("order") String order, HttpServletRequest request) {
        String storefront =
                Body.text("storefront", Parameters.of(request, "storefront").text("storefront"), 32);
        return transactions.run(connection -> documents.all(connection, order, storefront));
    }
}
