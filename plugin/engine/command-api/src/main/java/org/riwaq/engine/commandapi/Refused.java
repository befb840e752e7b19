package org.riwaq.engine.commandapi;

import java.util.Collections;
import java.util.Map;
import org.riwaq.contract.Refusal;

/** How a controller says no; the door answers with the {@link Refusal} as problem+json. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** @param refusal what the caller gets to read */
    public Refused(Refusal refusal) {
        // No stack: it is an answer, not a fault.
        super(refusal.code, null, false, false);
        this.refusal = refusal;
    }

    /** A no that concerns the request as a whole. */
    public static Refused because(String code, int status) {
        return new Refused(new Refusal(code, status, null, Collections.<String, String>emptyMap()));
    }

    /**
     * A parameter that breaks a rule: 400 {@code request.bad-parameter}.
     *
     * @param field its name
     * @param rule the rule and its limits, e.g. {@code {"min": "1", "max": "500"}}
     */
    public static Refused badParameter(String field, Map<String, String> rule) {
        return new Refused(new Refusal("request.bad-parameter", 400, field, rule));
    }

    /** What the caller gets to read. */
    public Refusal refusal() {
        return refusal;
    }
}
