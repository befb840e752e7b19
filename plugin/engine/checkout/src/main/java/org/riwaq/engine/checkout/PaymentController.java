package org.riwaq.engine.checkout;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.riwaq.contract.DisputeReport;
import org.riwaq.contract.IntentOfPayment;
import org.riwaq.contract.Payment;
import org.riwaq.contract.PaymentList;
import org.riwaq.contract.PaymentOutcome;
import org.riwaq.contract.PaymentReport;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Command;
import org.riwaq.engine.commandapi.OnceOnly;
import org.riwaq.engine.commandapi.Parameters;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.commandapi.Transactions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;

/** Payments over HTTP. */
@Controller
@RequestMapping("/engine/v1/payments")
public final class PaymentController {
    private static final int PAGE = 100;

    private final Transactions transactions;
    private final OnceOnly once;
    private final Payments payments;
    private final PaymentReports reports;
    private final Refunds refunds;

    PaymentController(Transactions transactions, Payments payments, PaymentReports reports, Refunds refunds) {
        this.transactions = transactions;
        this.once = new OnceOnly(transactions);
        this.payments = payments;
        this.reports = reports;
        this.refunds = refunds;
    }

    /** One payment. */
    @RequestMapping(value = "/{payment}", method = RequestMethod.GET)
    @ResponseBody
    public Payment read(@PathVariable("payment") String payment, HttpServletRequest request) {
        Parameters.of(request);
        return transactions.run(connection -> payments.read(connection, payment));
    }

    /** Payments whose end may have been missed. */
    @RequestMapping(method = RequestMethod.GET)
    @ResponseBody
    public PaymentList open(HttpServletRequest request) {
        Parameters asked = Parameters.of(request, "state", "after", "limit", "olderSeconds");
        if (!"open".equals(asked.text("state"))) {
            throw Body.badField("state", "one-of", "known", "open");
        }
        int limit = asked.number("limit", PAGE, 1, PAGE);
        int older = asked.number("olderSeconds", 0, 0, 86400);
        return transactions.run(connection -> payments.open(connection, asked.text("after"), limit, older));
    }

    /** The intent that was made for it. */
    @RequestMapping(value = "/{payment}/intent", method = RequestMethod.PUT)
    @ResponseBody
    public Payment intent(@PathVariable("payment") String payment, HttpServletRequest request) throws IOException {
        Parameters.of(request);
        IntentOfPayment given = Body.of(request).as(IntentOfPayment.class);
        return transactions.run(connection -> payments.setIntent(connection, payment, given.intent));
    }

    /** What became of it outside. */
    @RequestMapping(value = "/{payment}/reports", method = RequestMethod.POST)
    @ResponseBody
    public PaymentOutcome report(@PathVariable("payment") String payment, HttpServletRequest request)
            throws IOException {
        Parameters.of(request);
        return reports.report(payment, Body.of(request).as(PaymentReport.class));
    }

    /** Its bank takes it back, or gave that up. */
    @RequestMapping(value = "/{payment}/disputes", method = RequestMethod.POST)
    public void dispute(
            @PathVariable("payment") String payment, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Parameters.of(request);
        DisputeReport told = Body.of(request).as(DisputeReport.class);
        transactions.run(connection -> {
            refunds.dispute(connection, payment, told);
            return null;
        });
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** The order, to be paid in cash. */
    @RequestMapping(value = "/{payment}/order", method = RequestMethod.POST)
    public void order(@PathVariable("payment") String payment, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Parameters.of(request);
        Command command =
                Command.of(request, "POST /order", payment, Body.of(request).bytes());
        once.answer(response, command, 201, connection -> {
            try {
                return payments.orderForCash(connection, payment);
            } catch (PaymentReports.NoOrder no) {
                throw Refused.because("cart.changed", 409);
            }
        });
    }

    /** The shopper goes back to the cart. */
    @RequestMapping(value = "/{payment}/release", method = RequestMethod.POST)
    public void release(
            @PathVariable("payment") String payment, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Parameters.of(request);
        Command command =
                Command.of(request, "POST /release", payment, Body.of(request).bytes());
        once.answer(response, command, 200, connection -> payments.release(connection, payment));
    }
}
