package org.riwaq.storefront.api;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.enginelink.Engine;
import org.springframework.stereotype.Component;

/** The door to what makers were owed and paid, month by month, each for who has the maker's token. */
@Component
public final class Statements {
    private static final Pattern MAKER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Engine engine;
    private final Signature signature;

    Statements(Engine engine, OrderSettings settings) {
        this.engine = engine;
        this.signature = new Signature(settings.secret());
    }

    /**
     * A month's statement; without the right token there is none.
     *
     * @param maker public id
     * @param month e.g. {@code 2026-11}; one that is none has no statement
     */
    public Outcome<StatementView> statement(Visit visit, String maker, String month, @Nullable String token) {
        if (token == null || !MAKER.matcher(maker).matches() || !signature.isOf(token, signed(maker))) {
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

    /**
     * Where it is fetched, below the host: for the maker alone, whatever the month.
     *
     * @param ending {@code pdf} or {@code csv}
     */
    public String path(Language language, String maker, YearMonth month, String ending) {
        return "/" + language.code() + "/statements/" + maker + "/" + month + "." + ending + "?token="
                + signature.of(signed(maker));
    }

    private static String signed(String maker) {
        return "statements " + maker;
    }

    private static <V> Outcome<V> missing(Visit visit) {
        return new Outcome.Refused<>(Problems.missing(visit.language()), false);
    }
}
