package org.riwaq.engine.checkout;

import java.io.IOException;
import java.sql.Connection;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.riwaq.contract.CancelOrder;
import org.riwaq.contract.CashReceived;
import org.riwaq.contract.NewRefund;
import org.riwaq.contract.NewReturn;
import org.riwaq.contract.ReturnDecision;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Command;
import org.riwaq.engine.commandapi.OnceOnly;
import org.riwaq.engine.commandapi.Parameters;
import org.riwaq.engine.commandapi.Transactions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** What happens to an order after it was placed, over HTTP. */
@Controller
@RequestMapping("/engine/v1/orders/{order}")
public final class AfterOrderController {
    private final OnceOnly once;
    private final Orders orders;
    private final Cash cash;
    private final Refunds refunds;
    private final Returns returns;

    AfterOrderController(Transactions transactions, Orders orders, Cash cash, Refunds refunds, Returns returns) {
        this.once = new OnceOnly(transactions);
        this.orders = orders;
        this.cash = cash;
        this.refunds = refunds;
        this.returns = returns;
    }

    /** What is done to one order under its lock, and what is answered. */
    private interface Change<T> {
        Object make(Connection connection, OrderRow order, T wanted) throws Exception;
    }

    /** One request. */
    private static final class Asked {
        final String route;
        final String order;
        final HttpServletRequest request;
        final HttpServletResponse response;

        Asked(String route, String order, HttpServletRequest request, HttpServletResponse response) {
            this.route = route;
            this.order = order;
            this.request = request;
            this.response = response;
        }
    }

    private <T> void change(Asked asked, Class<T> type, int status, Change<T> change) throws IOException {
        String storefront = Body.text(
                "storefront", Parameters.of(asked.request, "storefront").text("storefront"), 32);
        Body body = Body.of(asked.request);
        Command command = Command.of(asked.request, asked.route, asked.order, body.bytes());
        T wanted = type == null ? null : body.as(type);
        once.answer(
                asked.response,
                command,
                status,
                connection -> change.make(connection, OrderRow.lock(connection, asked.order, storefront), wanted));
    }

    /** Its cash was received. */
    @RequestMapping(value = "/cash", method = RequestMethod.POST)
    public void cash(@PathVariable("order") String order, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        change(new Asked("POST /cash", order, request, response), CashReceived.class, 200, (connection, row, told) -> {
            cash.received(connection, row, told);
            return orders.read(connection, order, null);
        });
    }

    /** It is not paid and will not be. */
    @RequestMapping(value = "/cancel", method = RequestMethod.POST)
    public void cancel(@PathVariable("order") String order, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        change(new Asked("POST /cancel", order, request, response), CancelOrder.class, 200, (connection, row, told) -> {
            cash.cancel(connection, row, told);
            return orders.read(connection, order, null);
        });
    }

    /** Money goes back. */
    @RequestMapping(value = "/refunds", method = RequestMethod.POST)
    public void refund(@PathVariable("order") String order, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        change(new Asked("POST /refunds", order, request, response), NewRefund.class, 201, refunds::ask);
    }

    /** A refused refund once more. */
    @RequestMapping(value = "/refunds/{refund}/again", method = RequestMethod.POST)
    public void again(
            @PathVariable("order") String order,
            @PathVariable("refund") String refund,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        change(
                new Asked("POST /refunds/again", order, request, response),
                null,
                200,
                (connection, row, none) -> refunds.refused().again(connection, row, refund));
    }

    /** The shopper wants to give pieces back. */
    @RequestMapping(value = "/returns", method = RequestMethod.POST)
    public void giveBack(@PathVariable("order") String order, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        change(new Asked("POST /returns", order, request, response), NewReturn.class, 201, returns::ask);
    }

    /** What becomes of it. */
    @RequestMapping(value = "/returns/{return}", method = RequestMethod.PUT)
    public void decide(
            @PathVariable("order") String order,
            @PathVariable("return") String back,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        change(
                new Asked("PUT /returns", order, request, response),
                ReturnDecision.class,
                200,
                (connection, row, told) -> returns.decide(connection, row, back, told));
    }
}
