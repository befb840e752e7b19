package org.riwaq.engine.settlement;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.common.exception.SecurityServiceException;
import org.riwaq.contract.MakerStatement;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.commandapi.Transactions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Files of the admin: what banks were given, and makers' statements. */
@Controller
@RequestMapping("/riwaq")
public class DownloadController {
    private static final String READ = "PERMISSION_READ_RIWAQ_PAYOUT";

    private final Transactions transactions;
    private final Statements statements;
    private final MessageSource messages;

    public DownloadController(Transactions transactions, Statements statements, MessageSource messages) {
        this.transactions = transactions;
        this.statements = statements;
        this.messages = messages;
    }

    /** A batch's file, as it was made. */
    @RequestMapping(value = "/payout-files/{batch:[0-9]{1,18}}.{format:csv|xml}", method = RequestMethod.GET)
    public void file(
            @PathVariable("batch") long batch, @PathVariable("format") String format, HttpServletResponse response)
            throws IOException, SecurityServiceException {
        requireRight();
        PayoutFiles.Kept kept = transactions.run(connection -> PayoutFiles.read(connection, batch, format));
        if (kept == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String type = format.equals("csv") ? "text/csv" : "application/xml";
        send(response, type, BankOrder.number(batch) + "." + format, kept.content);
    }

    /** A maker's statement from a day to a day, both included, in one of the four languages or the user's. */
    @RequestMapping(value = "/statements/{maker:[0-9a-f-]{36}}.csv", method = RequestMethod.GET)
    public void statement(
            @PathVariable("maker") String maker,
            @RequestParam(value = "fromDay", required = false) String fromDay,
            @RequestParam(value = "toDay", required = false) String toDay,
            @RequestParam(value = "lang", required = false) String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, SecurityServiceException {
        requireRight();
        Locale users = RequestContextUtils.getLocale(request);
        LocalDate from = day(fromDay);
        LocalDate to = day(toDay);
        String wrong = wrong(from, to, lang);
        if (wrong != null) {
            refuse(response, messages.getMessage("riwaq.settlement.csv.wrong." + wrong, null, users));
            return;
        }
        String language = lang == null || lang.isEmpty() ? users.getLanguage() : lang;
        try {
            MakerStatement statement = transactions.run(connection -> statements.of(connection, maker, from, to));
            String table =
                    new StatementTable(messages, language.matches("fr|ar|en|es") ? language : "fr").of(statement);
            send(response, "text/csv", "statement-" + from + "-" + to + ".csv", BankOrder.bytes(table));
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String wrong(LocalDate from, LocalDate to, String lang) {
        if (from == null) {
            return "fromDay";
        }
        if (to == null || to.isBefore(from) || to.isAfter(from.plusYears(1))) {
            return "toDay";
        }
        return lang == null || lang.matches("|fr|ar|en|es") ? null : "lang";
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text.trim());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static void requireRight() throws SecurityServiceException {
        if (!Rights.has(READ)) {
            throw new SecurityServiceException("No right to read payouts");
        }
    }

    private static void refuse(HttpServletResponse response, String why) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(BankOrder.bytes(why));
    }

    private static void send(HttpServletResponse response, String type, String name, byte[] content)
            throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        // Personal data: on nobody's disk but where it is saved on purpose.
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
