package org.riwaq.engine.host.webapp;

import java.io.IOException;
import java.util.List;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions of a user whose password was set anew or whose account was switched off: whoever had found out the
 * old password is out. The session that changes its own password goes on.
 */
public final class LiveSessions extends OncePerRequestFilter {

    private static final String OPENED_WITH = LiveSessions.class.getName();

    private final JdbcTemplate database;

    public LiveSessions(DataSource database) {
        this.database = new JdbcTemplate(database);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (user == null || user instanceof AnonymousAuthenticationToken || session == null) {
            chain.doFilter(request, response);
            return;
        }
        String now = password(user.getName());
        Object opened = session.getAttribute(OPENED_WITH);
        if (now == null || opened != null && !opened.equals(now)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            response.sendRedirect(request.getContextPath() + "/login");
            return;
        }
        session.setAttribute(OPENED_WITH, now);
        chain.doFilter(request, response);
        if (request.getMethod().equals("POST") && request.getServletPath().equals("/changePassword")) {
            session.setAttribute(OPENED_WITH, password(user.getName()));
        }
    }

    /** The password as it is stored; null if that user may not log in. */
    private String password(String login) {
        List<String> found = database.queryForList(
                "SELECT password FROM blc_admin_user WHERE login = ? AND active_status_flag IS NOT FALSE",
                String.class,
                login);
        return found.isEmpty() ? null : found.get(0);
    }
}
