package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {
    private static final ProductQuestion QUESTION = ProductQuestion.in("fr").page(0, null);

    @Test
    void aCursorGivesItsValuesBack() {
        assertRoundTrip(FieldValue.of(250000L));
        assertRoundTrip(FieldValue.of(3.4028234d));
        assertRoundTrip(FieldValue.of("Atelier Atlas"));
    }

    private static void assertRoundTrip(FieldValue value) {
        List<FieldValue> values = List.of(value, FieldValue.of("id-7"));
        List<FieldValue> read =
                Cursor.read(QUESTION, Cursor.after(QUESTION, values)).orElseThrow();
        assertThat(read).extracting(FieldValue::_get).containsExactly(value._get(), "id-7");
    }

    @Test
    void aCursorOfAnotherQuestionIsNone() {
        String cursor = Cursor.after(QUESTION, List.of(FieldValue.of(1), FieldValue.of("id")));
        assertThat(Cursor.read(QUESTION.madeIn(List.of("MA-12")), cursor)).isEmpty();
        assertThat(Cursor.read(QUESTION.sortedBy(ProductSort.PRICE), cursor)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "%%%", "W10", "e30", "WzEsMiwzXQ", "bnVsbA", "é"})
    void anythingElseIsNone(String text) {
        assertThat(Cursor.read(QUESTION, text)).isEmpty();
    }

    @Test
    void anEndlessOneIsNone() {
        String endless =
                Base64.getUrlEncoder().encodeToString(("[" + "[".repeat(2000)).getBytes(StandardCharsets.UTF_8));
        assertThat(Cursor.read(QUESTION, endless)).isEmpty();
    }
}
