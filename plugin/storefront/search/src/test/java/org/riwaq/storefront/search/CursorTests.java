package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {
    private static final ProductQuestion QUESTION = ProductQuestion.in("fr").page(0, null);

    private static final List<String> MARKS = List.of("AbCd-_09", "12345678");

    @Test
    void aCursorGivesItsPlaceBack() {
        assertRoundTrip(List.of());
        assertRoundTrip(List.of(FieldValue.of(250000L), FieldValue.of("id-7")));
        assertRoundTrip(List.of(FieldValue.of(3.4028234d), FieldValue.of("id-7")));
        assertRoundTrip(List.of(FieldValue.of("Atelier Atlas"), FieldValue.of("id-7")));
    }

    private static void assertRoundTrip(List<FieldValue> after) {
        Cursor.Place read = Cursor.read(QUESTION, Cursor.write(QUESTION, new Cursor.Place(MARKS, after)))
                .orElseThrow();
        assertThat(read.seen()).isEqualTo(MARKS);
        assertThat(read.after())
                .extracting(FieldValue::_get)
                .isEqualTo(after.stream().map(FieldValue::_get).toList());
    }

    @Test
    void aCursorOfAnotherQuestionIsNone() {
        String cursor = Cursor.write(QUESTION, new Cursor.Place(MARKS, List.of()));
        assertThat(Cursor.read(QUESTION.madeIn(List.of("MA-12")), cursor)).isEmpty();
        assertThat(Cursor.read(QUESTION.sortedBy(ProductSort.PRICE), cursor)).isEmpty();
    }

    @Test
    void anAddressStaysShortHoweverFarDown() {
        Cursor.Place place = Cursor.Place.START;
        List<FieldValue> last = List.of(FieldValue.of(12.5d), FieldValue.of("id"));
        for (int page = 0; page < 100; page++) {
            place = place.then(Collections.nCopies(24, "12345678"), last);
            assertThat(Cursor.write(QUESTION, place)).hasSizeLessThan(4000);
            assertThat(place.after().isEmpty()).isEqualTo(page < 20);
            assertThat(Cursor.read(QUESTION, Cursor.write(QUESTION, place))).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "%%%", "W10", "e30", "WzEsMiwzXQ", "bnVsbA", "é"})
    void anythingElseIsNone(String text) {
        assertThat(Cursor.read(QUESTION, text)).isEmpty();
        String start = Cursor.write(QUESTION, Cursor.Place.START);
        assertThat(Cursor.read(QUESTION, start + text)).isEmpty();
        assertThat(Cursor.read(QUESTION, start + "12345678~" + text)).isEmpty();
    }

    @Test
    void anEndlessOneIsNone() {
        String start = Cursor.write(QUESTION, Cursor.Place.START);
        assertThat(Cursor.read(QUESTION, start + "12345678".repeat(1000))).isEmpty();
    }
}
