package org.riwaq.engine.host.webapp;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Answers a refused upload with 400 and one sentence in the merchant's language. */
public final class UploadRefusals implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(UploadRefusals.class);

    private final MessageSource messages;

    public UploadRefusals(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        String code = code(failure);
        if (code == null) {
            return null;
        }
        String message = messages.getMessage(code, null, RequestContextUtils.getLocale(request));
        try {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(message);
        } catch (IOException e) {
            LOG.debug("The browser left before the refusal", e);
        }
        return new ModelAndView();
    }

    private static String code(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UploadRefused) {
                return ((UploadRefused) cause).code();
            }
            if (cause instanceof MaxUploadSizeExceededException) {
                return UploadRefused.TOO_LARGE;
            }
        }
        return null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
