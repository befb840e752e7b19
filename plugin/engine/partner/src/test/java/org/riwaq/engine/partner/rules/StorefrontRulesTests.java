package org.riwaq.engine.partner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riwaq.engine.partner.domain.Storefront;
import org.riwaq.engine.partner.domain.StorefrontImpl;

class StorefrontRulesTests {
    private final Storefront dakhla = storefront(1, "dakhla", "dakhla.example;www.dakhla.example");
    private final Storefront other = storefront(2, "riwaq", "*");
    private final StorefrontRules rules = new StorefrontRules(() -> List.of(dakhla, other));

    @Test
    void twoStorefrontsWithHostsOfTheirOwnAreGood() {
        assertThat(codes()).isEmpty();
    }

    @Test
    void aHostAndAShortNameBelongToOneStorefront() {
        dakhla.setHosts("dakhla.example;*");
        assertThat(codes()).containsExactly("storefront.host.taken");
        dakhla.setHosts("dakhla.example;dakhla.example");
        assertThat(codes()).containsExactly("storefront.host.twice");
        dakhla.setHosts("dakhla.example");
        dakhla.setCode("riwaq");
        assertThat(codes()).containsExactly("storefront.code.taken");
    }

    @Test
    void hostsLanguagesCurrenciesAndThemesHaveTheirForms() {
        dakhla.setHosts("Dakhla.example:8080");
        dakhla.setLanguages("fr;de");
        dakhla.setCurrency("DHS");
        dakhla.setTheme("../secret");
        assertThat(codes())
                .containsExactly(
                        "storefront.short-name.format",
                        "storefront.language.unknown",
                        "storefront.currency.unknown",
                        "storefront.host.format");
    }

    private List<String> codes() {
        return rules.broken(dakhla).stream().map(refusal -> refusal.code).toList();
    }

    private static Storefront storefront(long id, String code, String hosts) {
        Storefront storefront = new StorefrontImpl();
        storefront.setId(id);
        storefront.setCode(code);
        storefront.setName(code);
        storefront.setHosts(hosts);
        storefront.setLanguages("fr;ar");
        storefront.setCurrency("MAD");
        storefront.setTheme("base");
        return storefront;
    }
}
