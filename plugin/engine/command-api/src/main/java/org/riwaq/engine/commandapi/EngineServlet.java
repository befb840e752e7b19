package org.riwaq.engine.commandapi;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** Dispatches to the controllers of all modules; a path that none of them has is a refusal too. */
final class EngineServlet extends DispatcherServlet {
    private static final long serialVersionUID = 1L;

    EngineServlet(WebApplicationContext context) {
        super(context);
    }

    @Override
    protected void noHandlerFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new RefusalWriter().write(response, Refused.because("request.unknown-path", 404));
    }
}
