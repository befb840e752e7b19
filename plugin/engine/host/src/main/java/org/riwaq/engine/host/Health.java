package org.riwaq.engine.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardWrapper;

/**
 * {@code GET /health}: 200 once the web application, its servlets and the database all answer, else 503. A failed root
 * context leaves Tomcat running, and a failed servlet leaves the context STARTED: so each is asked.
 */
final class Health extends HttpServlet {

    private static final long serialVersionUID = 1L;
    // Registered by command-api while the root context starts.
    private static final String API_SERVLET = "riwaq-engine";

    private final transient StandardContext broadleaf;
    private final transient EngineDatabase database;

    Health(StandardContext broadleaf, EngineDatabase database) {
        this.broadleaf = broadleaf;
        this.database = database;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = broadleaf.getState() == LifecycleState.STARTED && serves(broadleaf) && database.answers();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(("{\"status\":\"" + (up ? "UP" : "DOWN") + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    static boolean serves(StandardContext context) {
        return servletIsUp(context, "admin") && servletIsUp(context, API_SERVLET);
    }

    private static boolean servletIsUp(StandardContext context, String name) {
        StandardWrapper servlet = (StandardWrapper) context.findChild(name);
        return servlet != null && servlet.getServlet() != null && !servlet.isUnavailable();
    }
}
