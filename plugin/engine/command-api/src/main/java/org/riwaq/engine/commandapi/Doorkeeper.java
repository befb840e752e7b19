package org.riwaq.engine.commandapi;

import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Lets in who has the secret, gives every request its trace id, and answers what nobody else answered. Who is let in goes
 * straight to the servlet: the host's filters, its login among them, are for people.
 */
final class Doorkeeper implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    private final BearerSecret secret;
    private final RefusalWriter refusals = new RefusalWriter();

    Doorkeeper(BearerSecret secret) {
        this.secret = secret;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        TraceId trace = TraceId.of(asked.getHeader(TraceId.HEADER));
        MDC.put(TraceId.LOG_KEY, trace.value);
        answer.setHeader(TraceId.HEADER, trace.value);
        try {
            if (secret.isIn(asked.getHeader("Authorization"))) {
                asked.getServletContext().getNamedDispatcher(EngineDoor.SERVLET).forward(request, response);
            } else {
                answer.setHeader("WWW-Authenticate", "Bearer");
                refusals.write(answer, Refused.because("request.unauthorized", 401));
            }
        } catch (IOException gone) {
            // The caller hung up, most often in the middle of a long poll; nobody is left to tell.
            LOG.debug("The caller left {}", asked.getRequestURI(), gone);
        } finally {
            MDC.remove(TraceId.LOG_KEY);
        }
    }

    @Override
    public void init(FilterConfig config) {}

    @Override
    public void destroy() {}
}
