package org.riwaq.engine.partner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riwaq.engine.partner.domain.Partner;
import org.riwaq.engine.partner.domain.PartnerImpl;

class PartnerRulesTests {
    private final Partner riad = riad();
    private final PartnerRules rules = new PartnerRules();

    @Test
    void aPartnerWithPagesOfItsOwnIsGood() {
        assertThat(broken()).isEmpty();
        riad.setOrigins("https://riad.example ; http://127.0.0.1:8090;https://xn--4gbrim.example:8443");
        assertThat(broken()).isEmpty();
    }

    @Test
    void itIsApprovedOnlyWithPages() {
        riad.setOrigins(" ; ");
        assertThat(broken()).containsExactly("origins partner.origins.missing");
        riad.setState("ASKED");
        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "riad.example",
                "https://riad.example/",
                "https://riad.example/boutique",
                "https://Riad.example",
                "https://*.riad.example",
                "https://riad.example:443",
                "http://riad.example:80",
                "https://u@riad.example",
                "ftp://riad.example",
                "null"
            })
    void anOriginIsWrittenAsBrowsersSendIt(String origin) {
        riad.setOrigins("https://riad.example;" + origin);
        assertThat(broken()).containsExactly("origins partner.origin.format");
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        riad.setOrigins("https://riad.example;https://riad.example");
        riad.getContact().setEmail("maison");
        riad.setLanguage("de");
        riad.setCommissionPoints(5001);
        riad.setFromDay(Date.valueOf("2026-11-02"));
        riad.setUntilDay(Date.valueOf("2026-11-01"));
        assertThat(broken())
                .containsExactly(
                        "contact.email partner.email.format",
                        "origins partner.origin.twice",
                        "language partner.language.unknown",
                        "commissionPoints number.out-of-range",
                        "untilDay partner.days.reversed");
    }

    private List<String> broken() {
        return rules.broken(riad).stream()
                .map(refusal -> refusal.field + " " + refusal.code)
                .toList();
    }

    private static Partner riad() {
        Partner partner = new PartnerImpl();
        partner.setName("Riad");
        partner.setKind("HOTEL");
        partner.setState("APPROVED");
        partner.getContact().setEmail("maison@riad.example");
        partner.setOrigins("https://riad.example");
        partner.setLanguage("fr");
        partner.setCommissionPoints(300);
        return partner;
    }
}
