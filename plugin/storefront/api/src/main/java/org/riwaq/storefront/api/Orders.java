package org.riwaq.storefront.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.enginelink.Engine;
import org.springframework.stereotype.Component;

/** The door to orders, each for who has its token. */
@Component
public final class Orders {
    private static final Pattern NUMBER = Pattern.compile("R[0-9]{2}-[0-9A-Z]{8}");

    private final Engine engine;
    private final OrderTokens tokens;

    Orders(Engine engine, OrderTokens tokens) {
        this.engine = engine;
        this.tokens = tokens;
    }

    /** An order by its number; without the right token there is none. */
    public Outcome<OrderView> order(Visit visit, String number, @Nullable String token) {
        if (token == null || !NUMBER.matcher(number).matches() || !tokens.opens(token, number)) {
            return new Outcome.Refused<>(Problems.missing(visit.language()), false);
        }
        return EngineAnswers.asked(
                visit,
                () -> engine.carts(visit.storefront().code()).order(number),
                new CartViews(visit, tokens, true)::order);
    }
}
