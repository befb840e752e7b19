package org.riwaq.engine.exhibition.rules;

import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.exhibition.domain.HallHours;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** Times of the clock that overlap no other span of the day. */
public final class HallHoursRules implements Rules<HallHours> {

    @Override
    public Class<HallHours> subject() {
        return HallHours.class;
    }

    @Override
    public List<Refusal> broken(HallHours it) {
        Refusals refusals = new Refusals();
        if (Fields.times(it.getOpens(), it.getCloses(), refusals) && it.getHall() != null) {
            for (HallHours other : it.getHall().getHours()) {
                boolean self = other == it || (it.getId() != null && it.getId().equals(other.getId()));
                if (!self
                        && other.getDay().equals(it.getDay())
                        && other.getOpens().compareTo(it.getCloses()) < 0
                        && it.getOpens().compareTo(other.getCloses()) < 0) {
                    refusals.add("opening.overlap", "opens");
                    break;
                }
            }
        }
        return refusals.list();
    }
}
