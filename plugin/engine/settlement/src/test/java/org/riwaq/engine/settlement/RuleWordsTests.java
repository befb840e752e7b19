package org.riwaq.engine.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleWordsTests {
    @Test
    void theRuleThatAppliedIsSaidWithThoseItWentBefore() {
        String rules = "#12 MAKER 0, #3 CRAFT 1250, #1 ANY 1000";
        assertThat(RuleWords.of(rules, StatementTableTests.messages(), Locale.FRENCH))
                .isEqualTo("Artisan, 0,00 % (nº 12) : la plus précise le jour de la commande, avant Métier, 12,50 %"
                        + " (nº 3) ; Générale, 10,00 % (nº 1).");
        assertThat(RuleWords.of("#1 ANY 1000", StatementTableTests.messages(), Locale.ENGLISH))
                .isEqualTo("General, 10.00 % (no. 1): the only rule that held on the day of the order.");
        assertThat(RuleWords.of("", StatementTableTests.messages(), Locale.forLanguageTag("ar")))
                .startsWith("لم تكن أي قاعدة");
    }

    @Test
    void aTextThatASpreadsheetWouldTakeForAFormulaIsNone() {
        assertThat(StatementTable.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(StatementTable.cell("Tapis - rouge")).isEqualTo("Tapis - rouge");
    }
}
