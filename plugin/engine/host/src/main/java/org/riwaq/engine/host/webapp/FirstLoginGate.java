package org.riwaq.engine.host.webapp;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads who logged in with a one-time password to the page that sets a new one, and to no other; and lets everybody
 * change their own password only.
 */
public final class FirstLoginGate extends OncePerRequestFilter {

    private static final String CHANGE = "/changePassword";
    private static final String LOGOUT = "/adminLogout.htm";
    private static final String PASSED = FirstLoginGate.class.getName();

    private final FirstLogins firstLogins;

    public FirstLoginGate(FirstLogins firstLogins) {
        this.firstLogins = firstLogins;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        String path = request.getServletPath();
        if (path.equals(CHANGE)
                && request.getMethod().equals("POST")
                && (user == null || !user.getName().equals(request.getParameter("username")))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (user != null && !path.equals(CHANGE) && !path.equals(LOGOUT) && mustChange(user, request)) {
            response.sendRedirect(request.getContextPath() + CHANGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    // Asked once a session: a password becomes due only when the user is made.
    private boolean mustChange(Authentication user, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(PASSED) != null) {
            return false;
        }
        boolean due = firstLogins.mustChange(user.getName());
        if (!due) {
            session.setAttribute(PASSED, Boolean.TRUE);
        }
        return due;
    }
}
