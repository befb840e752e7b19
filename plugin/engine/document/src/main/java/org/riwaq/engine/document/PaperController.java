package org.riwaq.engine.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.common.exception.SecurityServiceException;
import org.riwaq.engine.checkout.ScreenLinks;
import org.riwaq.engine.checkout.WantedAddress;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.commandapi.Transactions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Opens a document's paper for whoever is logged in: the storefront signs its address, which works for some minutes. */
@Controller
@RequestMapping("/riwaq")
public class PaperController {
    static final String TOPIC = "ORDER_DOCUMENT";
    private static final int TRIES = 75;
    private static final long PAUSE_MILLIS = 200;

    private final Transactions transactions;
    private final MessageSource messages;

    public PaperController(Transactions transactions, MessageSource messages) {
        this.transactions = transactions;
        this.messages = messages;
    }

    /** Goes to the paper, in the language of whoever asks. */
    @RequestMapping(value = "/documents/{document:[0-9a-f-]{36}}.pdf", method = RequestMethod.GET)
    public void open(
            @PathVariable("document") String document, HttpServletRequest request, HttpServletResponse response)
            throws IOException, SecurityServiceException, InterruptedException {
        if (!ScreenLinks.may(DocumentController.READ)) {
            throw new SecurityServiceException("No right to read documents");
        }
        Locale users = RequestContextUtils.getLocale(request);
        response.setHeader("Cache-Control", "no-store");
        List<String> order = transactions.run(connection -> Rows.of(connection)
                .queryForList(
                        "SELECT riwaq_order_id::text FROM riwaq_document WHERE document_id::text = ?",
                        String.class,
                        document));
        if (order.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        transactions.run(connection -> {
            WantedAddress.want(connection, TOPIC, document, order.get(0), language(users));
            return null;
        });
        answer(response, document, users);
    }

    private void answer(HttpServletResponse response, String document, Locale users)
            throws IOException, InterruptedException {
        try {
            for (int i = 0; i < TRIES; i++) {
                Thread.sleep(PAUSE_MILLIS);
                String address = transactions.run(connection -> WantedAddress.answered(connection, document));
                if (address != null) {
                    response.sendRedirect(address);
                    return;
                }
            }
            say(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "riwaq.document.paper.later", users);
        } catch (Refused none) {
            say(response, HttpServletResponse.SC_NOT_FOUND, "riwaq.document.paper.none", users);
        }
    }

    private void say(HttpServletResponse response, int status, String key, Locale users) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(messages.getMessage(key, null, users).getBytes(StandardCharsets.UTF_8));
    }

    private static String language(Locale users) {
        return users.getLanguage().matches("fr|ar|en|es") ? users.getLanguage() : "fr";
    }
}
