package org.riwaq.engine.host.webapp;

import java.io.IOException;
import java.time.Clock;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.openadmin.security.BroadleafAdminAuthenticationFailureHandler;
import org.broadleafcommerce.openadmin.security.BroadleafAdminAuthenticationSuccessHandler;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the login: after too many failures nobody's password is looked at for a while, and the page says so. */
public final class LoginLimit extends OncePerRequestFilter {

    static final String LOGIN = "/login_admin_post";

    private final LoginAttempts attempts = new LoginAttempts(Clock.systemUTC());

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (LOGIN.equals(request.getServletPath())) {
            long minutes = attempts.minutesToWait(user(request), request.getRemoteAddr());
            if (minutes > 0) {
                response.sendRedirect(request.getContextPath() + "/login?login_limited=" + minutes);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static String user(HttpServletRequest request) {
        return request.getParameter("j_username");
    }

    /** Counts failures; where to go then is the stock handler's, but never to an address that the request brought. */
    public static final class Failure extends BroadleafAdminAuthenticationFailureHandler {

        private final LoginLimit limit;

        public Failure(LoginLimit limit, String defaultUrl) {
            super(defaultUrl);
            this.limit = limit;
        }

        @Override
        public void onAuthenticationFailure(
                HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
                throws IOException, ServletException {
            if (Boolean.TRUE.equals(request.getAttribute("sessionTimeout"))) {
                response.sendRedirect(request.getContextPath() + "/login?sessionTimeout=true");
                return;
            }
            limit.attempts.failed(user(request), request.getRemoteAddr());
            response.sendRedirect(request.getContextPath() + "/login?login_error=true");
        }
    }

    /** Forgets the failures of who got in. */
    public static final class Success extends BroadleafAdminAuthenticationSuccessHandler {

        private final LoginLimit limit;

        public Success(LoginLimit limit) {
            this.limit = limit;
            setRedirectStrategy(new OwnRedirects());
        }

        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request, HttpServletResponse response, Authentication authentication)
                throws ServletException, IOException {
            limit.attempts.succeeded(user(request), request.getRemoteAddr());
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
