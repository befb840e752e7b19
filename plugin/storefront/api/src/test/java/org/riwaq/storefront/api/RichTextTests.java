package org.riwaq.storefront.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTests {

    @Test
    void paragraphsListsEmphasisAndLinksStay() {
        String html = "<p>Une <strong>pièce</strong></p><ul><li>Fils &amp; Filles</li></ul>";

        assertThat(RichText.of(html).html()).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<p onclick=\"alert(1)\" style=\"position:fixed\">x</p>",
                "<svg onload=alert(1)>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<form action=\"https://example.org\"><input></form>",
            })
    void whatCouldRunOrLeadAwayIsDropped(String html) {
        assertThat(RichText.of(html).html())
                .doesNotContainIgnoringCase("alert")
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("<iframe")
                .doesNotContainIgnoringCase("<form")
                .doesNotContainIgnoringCase("style=");
    }

    @Test
    void theEndOfADescriptionIsPlainText() {
        assertThat(RichText.of("<p>Fils &amp; Filles</p><p>زربية</p>").plain()).isEqualTo("Fils & Filles زربية");
    }
}
