package org.riwaq.storefront.api;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.enginelink.Engine;
import org.springframework.stereotype.Component;

/** The door to what makers were owed and paid, month by month, each for who has its token. */
@Component
public final class Statements {
    private final Engine engine;
    private final StatementTokens tokens;

    Statements(Engine engine, StatementTokens tokens) {
        this.engine = engine;
        this.tokens = tokens;
    }

    /**
     * A month's statement; without the right token there is none.
     *
     * @param maker public id
     * @param month e.g. {@code 2026-11}
     */
    public Outcome<StatementView> statement(Visit visit, String maker, String month, @Nullable String token) {
        if (!tokens.opens(token, maker, month)) {
            return missing(visit);
        }
        YearMonth wanted;
        try {
            wanted = YearMonth.parse(month);
        } catch (DateTimeException none) {
            return missing(visit);
        }
        return EngineAnswers.asked(
                visit,
                () -> engine.statement(
                        maker, wanted.atDay(1).toString(), wanted.atEndOfMonth().toString()),
                statement -> StatementViews.of(statement, visit.language()));
    }

    private static <V> Outcome<V> missing(Visit visit) {
        return new Outcome.Refused<>(Problems.missing(visit.language()), false);
    }
}
