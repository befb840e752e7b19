package org.riwaq.engine.commandapi;

import java.io.IOException;
import java.util.Collections;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.riwaq.contract.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever a controller throws into a refusal with a stable code; never a message, never a stack. */
final class RefusalResolver implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalResolver.class);

    private final RefusalWriter refusals = new RefusalWriter();

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
        try {
            if (!response.isCommitted()) {
                response.reset();
                response.setHeader(TraceId.HEADER, MDC.get(TraceId.LOG_KEY));
                refusals.write(response, refusedFor(request, thrown));
            }
        } catch (IOException gone) {
            LOG.debug("The caller left before the refusal", gone);
        }
        return new ModelAndView();
    }

    private static Refused refusedFor(HttpServletRequest request, Exception thrown) {
        if (thrown instanceof Refused) {
            return (Refused) thrown;
        }
        if (thrown instanceof MissingServletRequestParameterException) {
            String name = ((MissingServletRequestParameterException) thrown).getParameterName();
            return new Refused(
                    new Refusal("request.missing-parameter", 400, name, Collections.<String, String>emptyMap()));
        }
        if (thrown instanceof HttpRequestMethodNotSupportedException) {
            return Refused.because("request.method-not-allowed", 405);
        }
        if (thrown instanceof HttpMediaTypeException) {
            return Refused.because("request.media-type", 415);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
        return new Refused(new Refusal(
                "engine.failed",
                500,
                null,
                Collections.singletonMap("trace", String.valueOf(MDC.get(TraceId.LOG_KEY)))));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
