package org.riwaq.engine.settlement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import javax.servlet.http.HttpServletRequest;
import org.riwaq.contract.MakerStatement;
import org.riwaq.contract.SettlementLag;
import org.riwaq.engine.commandapi.Parameters;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.commandapi.Transactions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;

/** Statements over HTTP, and how far the ledger is behind. */
@Controller
@RequestMapping("/engine/v1")
public final class SettlementController {
    private final Transactions transactions;
    private final Statements statements;

    SettlementController(Transactions transactions, Statements statements) {
        this.transactions = transactions;
        this.statements = statements;
    }

    /** What a maker was owed and paid. */
    @RequestMapping(value = "/makers/{maker}/statements", method = RequestMethod.GET)
    @ResponseBody
    public MakerStatement statement(@PathVariable("maker") String maker, HttpServletRequest request) {
        Parameters asked = Parameters.of(request, "from", "to");
        LocalDate from = day(asked, "from");
        LocalDate to = day(asked, "to");
        if (to.isBefore(from) || to.isAfter(from.plusYears(1))) {
            throw Refused.badParameter("to", Collections.singletonMap("rule", "range"));
        }
        return transactions.run(connection -> statements.of(connection, maker, from, to));
    }

    /** Paid orders that are not in the ledger. */
    @RequestMapping(value = "/settlement/lag", method = RequestMethod.GET)
    @ResponseBody
    public SettlementLag lag(HttpServletRequest request) {
        Parameters.of(request);
        return transactions.run(Pulling::lag);
    }

    private static LocalDate day(Parameters asked, String name) {
        String text = asked.text(name);
        if (text == null) {
            throw Refused.badParameter(name, Collections.singletonMap("rule", "required"));
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw Refused.badParameter(name, Collections.singletonMap("rule", "format"));
        }
    }
}
