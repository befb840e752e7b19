package org.riwaq.engine.host.webapp;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.common.exception.SecurityServiceException;
import org.broadleafcommerce.openadmin.web.handler.AdminMappingExceptionResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Logs what failed, and shows one sentence of ours in place of the exception's message; an unknown id is 404, a
 * missing right 403. */
public final class AdminFailures extends AdminMappingExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(AdminFailures.class);

    private final MessageSource messages;

    public AdminFailures(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (request.getMethod().equals("GET") && leadsNowhere(failure)) {
            // Stock controllers say so of an id that is unknown or no number, and of a section that is none.
            return answer(response, HttpServletResponse.SC_NOT_FOUND);
        }
        if (isForbidden(failure)) {
            return answer(response, HttpServletResponse.SC_FORBIDDEN);
        }
        ModelAndView page = super.resolveException(request, response, handler, failure);
        if (page != null) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
            page.addObject(
                    "exceptionMessage",
                    messages.getMessage("riwaq.host.failure", null, RequestContextUtils.getLocale(request)));
        }
        return page;
    }

    private static boolean leadsNowhere(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NumberFormatException
                    || cause instanceof ClassNotFoundException
                    || cause instanceof IllegalArgumentException && "Entity not found".equals(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }

    // Handlers of the host wrap what its own check of rights throws.
    private static boolean isForbidden(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SecurityServiceException || cause instanceof AccessDeniedException) {
                return true;
            }
        }
        return false;
    }

    private static ModelAndView answer(HttpServletResponse response, int status) {
        try {
            response.sendError(status);
        } catch (IOException e) {
            LOG.debug("The browser left before the answer", e);
        }
        return new ModelAndView();
    }
}
