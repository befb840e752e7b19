package org.riwaq.engine.host;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletResponse;
import org.apache.catalina.Pipeline;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.buf.MessageBytes;

/**
 * The private API's connector serves {@code /engine/**} and {@code /health} alone, the admin's everything below
 * {@code /admin} except the API. Both live in one web application at {@code /admin}: a request for the API is moved
 * there before it is mapped.
 */
final class PortSeparation extends ValveBase {

    private static final String API = "/engine/";
    private static final String MOVED = PortSeparation.class.getName();

    private final Connector api;

    PortSeparation(Connector api) {
        super(true);
        this.api = api;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.getNote(MOVED) != null) {
            // Notes outlive the request, Tomcat recycles both together with its connection.
            request.removeNote(MOVED);
            getNext().invoke(request, response);
            return;
        }
        // The decoded and normalised path, the one that the mapping used: no %2e or // gets round this.
        String path = request.getDecodedRequestURI();
        if (path == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (request.getConnector() != api) {
            toAdmin(path, request, response);
        } else if (path.equals("/health")) {
            getNext().invoke(request, response);
        } else if (path.startsWith(API)) {
            toApi(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void toAdmin(String path, Request request, Response response) throws IOException, ServletException {
        if (path.equals("/")) {
            response.sendRedirect(EngineServer.ADMIN_PATH + "/");
        } else if (isAdmin(path)) {
            getNext().invoke(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isAdmin(String path) {
        String admin = EngineServer.ADMIN_PATH;
        return path.equals(admin) || path.startsWith(admin + "/") && !(path + "/").startsWith(admin + API);
    }

    private static void toApi(Request request, Response response) throws IOException, ServletException {
        MessageBytes uri = request.getCoyoteRequest().requestURI();
        uri.setString(EngineServer.ADMIN_PATH + uri.toString());
        uri.toBytes();
        request.getMappingData().recycle();
        request.setNote(MOVED, Boolean.TRUE);
        Connector connector = request.getConnector();
        boolean mapped = false;
        try {
            mapped = connector
                    .getProtocolHandler()
                    .getAdapter()
                    .prepare(request.getCoyoteRequest(), response.getCoyoteResponse());
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
        if (mapped) {
            Pipeline pipeline = connector.getService().getContainer().getPipeline();
            pipeline.getFirst().invoke(request, response);
        }
    }
}
