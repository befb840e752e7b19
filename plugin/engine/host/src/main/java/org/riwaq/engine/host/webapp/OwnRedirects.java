package org.riwaq.engine.host.webapp;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.util.UrlUtils;

/** Leads on within the admin alone: after a login the stock handler follows any {@code successUrl} that a link brought. */
final class OwnRedirects extends DefaultRedirectStrategy {

    private static final String INSTEAD = "/loginSuccess";

    @Override
    public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
        super.sendRedirect(request, response, isOwn(request, url) ? url : INSTEAD);
    }

    // One without scheme is put behind the application's path, "//elsewhere" too.
    private static boolean isOwn(HttpServletRequest request, String url) {
        String own = UrlUtils.buildFullRequestUrl(
                request.getScheme(),
                request.getServerName(),
                request.getServerPort(),
                request.getContextPath() + "/",
                null);
        return !UrlUtils.isAbsoluteUrl(url) || url.startsWith(own);
    }
}
