package org.riwaq.engine.commandapi;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.riwaq.contract.Refusal;

/** Reads the fields of a form to the last one, so that whoever filled it in hears of every fault at once. */
public final class Fields {
    private final List<Refusal> faults = new ArrayList<>();

    /** How one field is read. */
    public interface Reading<T> {
        /** @throws Refused if the field breaks a rule */
        T read() throws SQLException;
    }

    /** What the field says; null if it breaks a rule, which {@link #check} tells. */
    public <T> T read(Reading<T> field) throws SQLException {
        try {
            return field.read();
        } catch (Refused broken) {
            faults.add(broken.refusal());
            return null;
        }
    }

    /** @throws Refused with all that was wrong, the first field's fault first */
    public void check() {
        if (!faults.isEmpty()) {
            Refusal first = faults.get(0);
            throw new Refused(
                    new Refusal(first.code, first.status, first.field, first.values, faults.subList(1, faults.size())));
        }
    }
}
