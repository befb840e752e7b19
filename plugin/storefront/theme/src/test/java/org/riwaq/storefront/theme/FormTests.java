package org.riwaq.storefront.theme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTests {
    private static Form typed(String value) {
        return new Form((HttpServletRequest) Proxy.newProxyInstance(
                FormTests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, arguments) -> method.getName().equals("getParameter") ? value : null));
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "' 12 ', 12", "٢, 2", "۱۲, 12"})
    void aNumberIsReadInTheDigitsOfAnyScript(String value, long number) {
        assertThat(typed(value).number("quantity")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "1e3", "deux", "1234567890123", "２ ２"})
    void whatIsNoNumberIsNone(String value) {
        assertThat(typed(value).number("quantity")).isNull();
    }

    @Test
    void aKeyOfAFurtherStepIsTheSameEachTime() {
        assertThat(typed("k").key("open"))
                .isEqualTo(typed("k").key("open"))
                .isNotEqualTo(typed("l").key("open"));
    }
}
