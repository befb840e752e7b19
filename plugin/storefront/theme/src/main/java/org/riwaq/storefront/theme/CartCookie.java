package org.riwaq.storefront.theme;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.riwaq.storefront.api.CartView;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Which cart a browser has. Its id is what opens it, so no script sees it; how many pieces are in it is no secret, and lets
 * a script show the number on pages that everybody shares.
 */
final class CartCookie {
    private static final String CART = "riwaq_cart";
    private static final String PIECES = "riwaq_pieces";
    private static final Duration KEPT = Duration.ofDays(30);

    private CartCookie() {}

    /** The id of the cart, as the browser says; anything may stand there. */
    static Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(CART))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isBlank())
                        .findFirst();
    }

    /** Remembers a cart; an ordered one keeps its place, so that whoever goes back sees the order. */
    static void keep(HttpServletRequest request, HttpServletResponse response, CartView cart) {
        int pieces = cart.status().equals("ORDERED") ? 0 : cart.pieces();
        add(request, response, CART, cart.id(), true);
        add(request, response, PIECES, Integer.toString(pieces), false);
    }

    private static void add(
            HttpServletRequest request, HttpServletResponse response, String name, String value, boolean secret) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path("/")
                        .httpOnly(secret)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(KEPT)
                        .build()
                        .toString());
    }
}
