package org.riwaq.engine.host;

import java.io.IOException;
import javax.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Headers that tell browsers what an answer may do; on every answer, whoever makes it. */
final class BrowserHeaders extends ValveBase {

    // The stock admin's pages have scripts and styles in their text, and its editor evaluates.
    private static final String PAGES = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
    // What somebody uploaded is shown, and does nothing.
    private static final String UPLOADS = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";

    BrowserHeaders() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // None of an address that cannot be decoded.
        String path = request.getDecodedRequestURI();
        boolean upload = path != null && path.contains("/cmsstatic/");
        response.setHeader("Content-Security-Policy", upload ? UPLOADS : PAGES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        getNext().invoke(request, response);
    }
}
