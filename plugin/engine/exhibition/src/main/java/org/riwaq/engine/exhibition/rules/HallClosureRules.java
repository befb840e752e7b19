package org.riwaq.engine.exhibition.rules;

import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.exhibition.domain.HallClosure;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** The last day is not before the first. */
public final class HallClosureRules implements Rules<HallClosure> {

    @Override
    public Class<HallClosure> subject() {
        return HallClosure.class;
    }

    @Override
    public List<Refusal> broken(HallClosure it) {
        Refusals refusals = new Refusals();
        Fields.days("untilDay", it.getFromDay(), it.getUntilDay(), refusals);
        return refusals.list();
    }
}
