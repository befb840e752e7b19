package org.riwaq.engine.checkout;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.riwaq.contract.ClaimWork;
import org.riwaq.contract.PlacedOrder;
import org.riwaq.contract.WorkCameBack;
import org.riwaq.contract.WorkPage;
import org.riwaq.contract.WorkReport;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Parameters;
import org.riwaq.engine.commandapi.Transactions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;

/** Orders, and what is to be done for them outside, over HTTP. */
@Controller
@RequestMapping("/engine/v1")
public final class OrderController {
    private final Transactions transactions;
    private final Orders orders;
    private final Refunds refunds;
    private final WorkOwners owners;

    OrderController(Transactions transactions, Orders orders, Refunds refunds, WorkOwners owners) {
        this.transactions = transactions;
        this.orders = orders;
        this.refunds = refunds;
        this.owners = owners;
    }

    /** An order by number or public id. */
    @RequestMapping(value = "/orders/{order}", method = RequestMethod.GET)
    @ResponseBody
    public PlacedOrder read(@PathVariable("order") String order, HttpServletRequest request) {
        String storefront =
                Body.text("storefront", Parameters.of(request, "storefront").text("storefront"), 32);
        return transactions.run(connection -> orders.read(connection, order, storefront));
    }

    /** Work for a while. */
    @RequestMapping(value = "/work/claims", method = RequestMethod.POST)
    @ResponseBody
    public WorkPage claim(HttpServletRequest request) throws IOException {
        Parameters.of(request);
        ClaimWork wanted = Body.of(request).as(ClaimWork.class);
        return transactions.run(connection -> WorkDesk.claim(connection, wanted));
    }

    /** It came to nothing after all. */
    @RequestMapping(value = "/work/{work}/came-back", method = RequestMethod.POST)
    public void cameBack(@PathVariable("work") String work, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Parameters.of(request);
        WorkCameBack told = Body.of(request).as(WorkCameBack.class);
        transactions.run(connection -> {
            WorkDesk.cameBack(connection, work, told, refunds);
            return null;
        });
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** What became of it. */
    @RequestMapping(value = "/work/{work}/report", method = RequestMethod.POST)
    public void report(@PathVariable("work") String work, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Parameters.of(request);
        WorkReport told = Body.of(request).as(WorkReport.class);
        transactions.run(connection -> {
            WorkDesk.report(connection, work, told, refunds, owners);
            return null;
        });
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
