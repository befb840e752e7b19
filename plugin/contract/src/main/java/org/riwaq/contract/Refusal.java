package org.riwaq.contract;

import java.beans.ConstructorProperties;
import java.util.Collections;
import java.util.List;
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

    /** What else was wrong with the same request; each without an {@code also} of its own. */
    public final List<Refusal> also;

    /** A no for one reason. */
    public Refusal(String code, int status, String field, Map<String, String> values) {
        this(code, status, field, values, Collections.<Refusal>emptyList());
    }

    /** A no for several reasons, of which this is the first. */
    // Readers of JSON are told by it which constructor is theirs.
    @ConstructorProperties({"code", "status", "field", "values", "also"})
    public Refusal(String code, int status, String field, Map<String, String> values, List<Refusal> also) {
        this.code = code;
        this.status = status;
        this.field = field;
        this.values = Copies.of(values);
        this.also = Copies.of(also);
    }
}
