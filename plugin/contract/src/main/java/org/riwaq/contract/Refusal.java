package org.riwaq.contract;

import java.util.Map;

/** Why the engine said no, as a value: {@code application/problem+json}. */
public final class Refusal {
    /** Stable, e.g. {@code feed.cursor-too-old}; texts for people are made from it elsewhere. */
    public final String code;

    /** The HTTP status. */
    public final int status;

    /** The parameter or property that broke the rule, or null. */
    public final String field;

    /** What a message may name: the limit, the value asked for. */
    public final Map<String, String> values;

    public Refusal(String code, int status, String field, Map<String, String> values) {
        this.code = code;
        this.status = status;
        this.field = field;
        this.values = Copies.of(values);
    }
}
