package org.riwaq.engine.merchandising.use;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.riwaq.contract.UseReport;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Command;
import org.riwaq.engine.commandapi.OnceOnly;
import org.riwaq.engine.commandapi.Parameters;
import org.riwaq.engine.commandapi.Transactions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Reports of use over HTTP, each counted once. */
@Controller
@RequestMapping("/engine/v1/use")
public final class UseController {
    private static final String ROUTE = "POST /use";

    private final OnceOnly once;
    private final UseCounts counts;

    UseController(Transactions transactions, UseCounts counts) {
        this.once = new OnceOnly(transactions);
        this.counts = counts;
    }

    /** Adds what a storefront process counted. */
    @RequestMapping(method = RequestMethod.POST)
    public void report(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters.of(request);
        Body body = Body.of(request);
        Command command = Command.of(request, ROUTE, "", body.bytes());
        UseReport report = body.as(UseReport.class);
        once.answer(response, command, HttpServletResponse.SC_OK, connection -> counts.add(connection, report));
    }
}
