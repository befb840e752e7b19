package org.riwaq.engine.origin.rules;

import java.util.ArrayList;
import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.commandapi.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/** All rules of all modules, for code that saves entities. */
public final class Rulebook {
    private List<Rules<?>> all = new ArrayList<Rules<?>>();

    @Autowired(required = false)
    public void setRules(List<Rules<?>> rules) {
        all = rules;
    }

    /** What does not hold of an entity. */
    public List<Refusal> broken(Object entity) {
        List<Refusal> refusals = new ArrayList<Refusal>();
        for (Rules<?> rules : all) {
            refusals.addAll(broken(rules, entity));
        }
        return refusals;
    }

    /** @throws Refused with the first that does not hold */
    public void check(Object entity) {
        List<Refusal> refusals = broken(entity);
        if (!refusals.isEmpty()) {
            throw new Refused(refusals.get(0));
        }
    }

    private static <T> List<Refusal> broken(Rules<T> rules, Object entity) {
        return rules.subject().isInstance(entity)
                ? rules.broken(rules.subject().cast(entity))
                : new ArrayList<Refusal>();
    }
}
