package org.riwaq.storefront.api;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who brought the shopper that this thread answers: the last click that the browser kept. */
interface Referred {

    /** The click; empty where there was none, or too long ago. */
    Optional<Clicks.Click> now();

    /** Of this thread's request. */
    @Component
    final class OfRequest implements Referred {
        private final Clicks clicks;

        OfRequest(Clicks clicks) {
            this.clicks = clicks;
        }

        @Override
        public Optional<Clicks.Click> now() {
            if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked)) {
                return Optional.empty();
            }
            Cookie[] cookies = asked.getRequest().getCookies();
            return cookies == null
                    ? Optional.empty()
                    : Arrays.stream(cookies)
                            .filter(cookie -> cookie.getName().equals(Clicks.COOKIE))
                            .map(Cookie::getValue)
                            .findFirst()
                            .flatMap(clicks::read);
        }
    }
}
