package org.riwaq.engine.host.webapp;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.web.filter.AdminCsrfFilter;

/**
 * Broadleaf's check of the token, for every method that may change something; a wrong token is 403 and not a failure of
 * ours.
 */
public final class AdminCsrf extends AdminCsrfFilter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String method = ((HttpServletRequest) request).getMethod();
        HttpServletResponse answer = (HttpServletResponse) response;
        if (!method.equals("GET") && !method.equals("HEAD") && !method.equals("POST")) {
            // The admin's forms only get and post; the stock check would let the other methods pass.
            answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        try {
            super.doFilter(request, response, chain);
        } catch (ServletException e) {
            if (!(e.getCause() instanceof ServiceException) || answer.isCommitted()) {
                throw e;
            }
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
