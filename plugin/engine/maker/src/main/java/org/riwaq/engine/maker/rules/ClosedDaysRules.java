package org.riwaq.engine.maker.rules;

import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.maker.domain.ClosedDays;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** The last day is not before the first. */
public final class ClosedDaysRules implements Rules<ClosedDays> {
    @Override
    public Class<ClosedDays> subject() {
        return ClosedDays.class;
    }

    @Override
    public List<Refusal> broken(ClosedDays days) {
        Refusals refusals = new Refusals();
        if (days.getFromDay() != null
                && days.getUntilDay() != null
                && days.getUntilDay().before(days.getFromDay())) {
            refusals.add("dates.until-before-from", "untilDay");
        }
        return refusals.list();
    }
}
