package org.riwaq.engine.origin.rules;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.riwaq.contract.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Turns what the database refused into a refusal. Two people may pass the same rule at once: then a constraint stops the
 * second, and this says so in words.
 */
public final class ConstraintRefusals {
    private List<ConstraintRefusal> known = new ArrayList<ConstraintRefusal>();

    @Autowired(required = false)
    public void setKnown(List<ConstraintRefusal> known) {
        this.known = known;
    }

    /** The refusal, or null if a failure is none of a constraint that is known. */
    public Refusal of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (SQLException sql = asSql(cause); sql != null; sql = sql.getNextException()) {
                Refusal refusal = named(String.valueOf(sql.getMessage()));
                if (refusal != null) {
                    return refusal;
                }
            }
        }
        return null;
    }

    private static SQLException asSql(Throwable cause) {
        return cause instanceof SQLException ? (SQLException) cause : null;
    }

    // PostgreSQL quotes the name whatever language it speaks: "…", «…», „…“.
    private Refusal named(String message) {
        for (ConstraintRefusal each : known) {
            if (message.matches("(?s).*\\W" + each.constraint + "\\W.*")) {
                Refusals refusals = new Refusals();
                refusals.add(each.code, each.field);
                return refusals.list().get(0);
            }
        }
        return null;
    }
}
