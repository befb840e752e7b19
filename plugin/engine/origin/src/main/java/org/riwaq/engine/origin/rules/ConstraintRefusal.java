package org.riwaq.engine.origin.rules;

/** What a constraint of a table of ours means to a person. Each is a bean beside the rules of its module. */
public final class ConstraintRefusal {
    final String constraint;
    final String code;
    final String field;

    /**
     * @param constraint its name in the database
     * @param code of the refusal; its message names no values, for the database tells none
     * @param field the entity's property at which it is said
     */
    public ConstraintRefusal(String constraint, String code, String field) {
        this.constraint = constraint;
        this.code = code;
        this.field = field;
    }
}
