package org.riwaq.engine.exhibition.rules;

import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.exhibition.domain.StandHours;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** Times of the clock, the second after the first. */
public final class StandHoursRules implements Rules<StandHours> {

    @Override
    public Class<StandHours> subject() {
        return StandHours.class;
    }

    @Override
    public List<Refusal> broken(StandHours it) {
        Refusals refusals = new Refusals();
        Fields.times(it.getOpens(), it.getCloses(), refusals);
        return refusals.list();
    }
}
