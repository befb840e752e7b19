package org.riwaq.engine.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riwaq.contract.MakerStatement;
import org.riwaq.contract.StatementAmounts;
import org.riwaq.contract.StatementLine;
import org.riwaq.contract.StatementPayout;
import org.riwaq.contract.StatementShare;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** A cooperative's statement as a table. */
class StatementTableTests {
    private static final StatementAmounts AMOUNTS =
            new StatementAmounts(10_000, 1000, 9000, 1500, 900, 150, 0, 500, 8600);
    private static final MakerStatement STATEMENT = new MakerStatement(
            "7d0c2e7e-4a2e-4b58-8d07-3a6b6e7b9c01",
            "=Coopérative Al Baraka",
            "2026-11-01",
            "2026-11-30",
            "MAD",
            -1205,
            List.of(new StatementLine(
                    "2026-11-05",
                    "SALE",
                    "R26-1",
                    "p",
                    Map.of("fr", "Tapis; rouge", "ar", "زربية"),
                    AMOUNTS,
                    1000,
                    "COOPERATIVE",
                    List.of())),
            AMOUNTS,
            List.of(new StatementShare("m1", "Fatima", 4051), new StatementShare("m2", "Aïcha", 4049)),
            List.of(new StatementPayout("2026-11-20", "REVERSED", "STRIPE", "tr_1", 3600)),
            10_995);

    static ReloadableResourceBundleMessageSource messages() {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/RiwaqSettlementMessages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Relevé, Membre, Repris, 'Tapis; rouge', '40,51'",
        "ar, كشف الحساب, العضو, مسترجع, زربية, '40,51'",
        "en, Statement, Member, Taken back, 'Tapis; rouge', 40.51",
        "es, Extracto, Miembro, Recuperado, 'Tapis; rouge', '40,51'"
    })
    void linesPayoutsAndMembersStandInIt(
            String lang, String title, String member, String step, String product, String share) {
        String table = new StatementTable(messages(), lang).of(STATEMENT);
        char point = lang.equals("en") ? '.' : ',';
        assertThat(table)
                .startsWith("\ufeff" + title + ";'=Coopérative Al Baraka\r\n")
                .contains(member, step, product, "Fatima;" + share, "tr_1;36" + point + "00", "-12" + point + "05")
                .endsWith(";109" + point + "95\r\n")
                .doesNotContain("riwaq.");
    }

    @Test
    void aTextWithTheSignBetweenCellsStaysOneCell() {
        assertThat(new StatementTable(messages(), "fr").of(STATEMENT))
                .contains(";\"Tapis; rouge\";100,00;10,00;90,00;");
    }
}
