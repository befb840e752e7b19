package org.riwaq.storefront.widget;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Clicks;
import org.riwaq.storefront.api.MarketUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Somebody comes from a partner's page: the click is kept in a cookie of ours, and the browser is sent on to the address
 * without what tied it to the partner. A page is never missed because of that: what is no click is sent on as well.
 */
@Component
@Order(ClickFilter.AFTER_HEADERS)
final class ClickFilter extends OncePerRequestFilter {
    static final int AFTER_HEADERS = 0;

    private static final Logger LOG = LoggerFactory.getLogger(ClickFilter.class);
    private static final String VIA = "via";

    private final Clicks clicks;

    ClickFilter(Clicks clicks) {
        this.clicks = clicks;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        return query == null
                || !(query.startsWith(VIA + "=") || query.contains("&" + VIA + "="))
                || !request.getMethod().equals("GET")
                || path.startsWith("//")
                || path.startsWith("/api/")
                || path.startsWith("/widgets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        click(request).ifPresent(click -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, click)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, without(request));
    }

    private Optional<Clicks.Click> click(HttpServletRequest request) {
        try {
            @Nullable String via = request.getParameter(VIA);
            return via == null ? Optional.empty() : clicks.follow(via, origin(request.getHeader(HttpHeaders.REFERER)));
        } catch (MarketUnavailable away) {
            LOG.warn("A click is nobody's: no partners are known now");
            return Optional.empty();
        }
    }

    private String cookie(HttpServletRequest request, Clicks.Click click) {
        return ResponseCookie.from(Clicks.COOKIE, clicks.kept(click))
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(clicks.keptFor())
                .build()
                .toString();
    }

    private static String without(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        String kept = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> !parameter.startsWith(VIA + "="))
                        .collect(Collectors.joining("&"));
        return request.getRequestURI() + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** Of an address; null where it is none. */
    private static @Nullable String origin(@Nullable String address) {
        try {
            URI from = URI.create(address == null ? "" : address);
            return from.getHost() == null
                    ? null
                    : from.getScheme() + "://" + from.getHost() + (from.getPort() < 0 ? "" : ":" + from.getPort());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
