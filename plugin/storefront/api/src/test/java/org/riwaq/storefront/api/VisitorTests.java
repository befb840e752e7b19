package org.riwaq.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class VisitorTests {
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private static MockHttpServletRequest request(String method, String agent, Map<String, String> more) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/fr/search");
        request.addHeader("User-Agent", agent);
        more.forEach(request::addHeader);
        return request;
    }

    @Test
    void aBrowserIsAPerson() {
        assertThat(Visitor.of(request("GET", FIREFOX, Map.of("Accept-Language", "fr"))))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/140",
                "curl/8.5.0",
                "Java-http-client/17",
                ""
            })
    void robotsAndProgramsAreNot(String agent) {
        assertThat(Visitor.of(request("GET", agent, Map.of("Accept-Language", "fr"))))
                .isEmpty();
    }

    @Test
    void norIsABrowserThatLooksAhead() {
        assertThat(Visitor.of(request("GET", FIREFOX, Map.of("Accept-Language", "fr", "Sec-Purpose", "prefetch"))))
                .isEmpty();
        assertThat(Visitor.of(request("HEAD", FIREFOX, Map.of("Accept-Language", "fr"))))
                .isEmpty();
        assertThat(Visitor.of(request("GET", FIREFOX, Map.of()))).isEmpty();
    }
}
