package org.riwaq.storefront.api;

import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Signs the addresses of makers' statements: one maker's month each, so that a letter that is passed on shows no other. */
public final class StatementTokens {
    private static final Pattern MAKER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Signature signature;

    /** With the secret that signs. */
    public StatementTokens(String secret) {
        this.signature = new Signature(secret);
    }

    /**
     * Where a statement is fetched, below the host: for the maker alone.
     *
     * @param maker public id
     * @param ending {@code pdf} or {@code csv}
     */
    public String path(Language language, String maker, YearMonth month, String ending) {
        return "/" + language.code() + "/statements/" + maker + "/" + month + "." + ending + "?token="
                + signature.of(signed(maker, month.toString()));
    }

    /** Whether a token opens a maker's month; takes as long for a wrong one as for the right one. */
    boolean opens(@Nullable String token, String maker, String month) {
        return token != null && MAKER.matcher(maker).matches() && signature.isOf(token, signed(maker, month));
    }

    private static String signed(String maker, String month) {
        return "statement " + maker + " " + month;
    }
}
