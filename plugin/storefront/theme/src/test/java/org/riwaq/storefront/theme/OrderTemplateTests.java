package org.riwaq.storefront.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riwaq.storefront.api.DocumentLink;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Money;
import org.riwaq.storefront.api.OrderView;
import org.riwaq.storefront.api.StorefrontView;
import org.riwaq.storefront.api.TotalsView;
import org.riwaq.storefront.api.Visit;

/** The page of an order, without an engine. */
class OrderTemplateTests {
    private static final String URL = "/ar/orders/R26-4F7K2M9Q/documents/0b9c.pdf?token=x";
    private final Theme theme = new Themes(new ThemeSettings("../../../themes", false)).named("base");

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatCanBeFetchedIsLinkedWithNumberIssuerAndTotal(Language language) {
        String page = page(
                language,
                List.of(new DocumentLink(
                        "0b9c", "INVOICE", "F2026-00012", Instant.EPOCH, "<b>Fatima</b>", money(123_450), URL)));

        assertThat(page)
                .contains("href=\"" + URL + "\"", "F2026-00012", "&lt;b&gt;Fatima", "id=\"documents\"")
                .contains(language == Language.EN ? "1,234.50" : language == Language.AR ? "1.234,50" : "1\u00A0234,50")
                .doesNotContain("[order.", "??");
    }

    @Test
    void anOrderWithoutDocumentsSaysNothingOfThem() {
        assertThat(page(Language.FR, List.of())).contains("R26-4F7K2M9Q").doesNotContain("id=\"documents\"");
    }

    private String page(Language language, List<DocumentLink> documents) {
        Visit visit = new Visit(
                new StorefrontView("riwaq", "Riwaq", List.of(Language.values()), "MAD", List.of(), "base"), language);
        Map<String, Object> values = new HashMap<>();
        values.put("order", order());
        values.put("placed", false);
        values.put("documents", documents);
        values.put("provinceName", "");
        values.put("stages", Map.of());
        values.put("visit", visit);
        values.put("say", theme.wording(visit));
        values.put("link", new Links(language, theme));
        values.put(
                "languages",
                List.of(new LanguageLink("fr", "fr-MA", "ltr", "/fr/", "https://riwaq.example.org/fr/", true)));
        values.put("host", "https://riwaq.example.org");
        values.put("canonical", "https://riwaq.example.org/");
        return theme.render("order", visit, values);
    }

    private static OrderView order() {
        return new OrderView(
                "R26-4F7K2M9Q",
                "fr",
                "PLACED",
                "PAID",
                "CARD",
                Instant.EPOCH,
                List.of(),
                List.of(),
                null,
                null,
                new TotalsView(money(123_450), money(0), money(0), money(0), money(123_450)),
                List.of());
    }

    private static Money money(long amount) {
        return new Money(amount, "MAD");
    }
}
