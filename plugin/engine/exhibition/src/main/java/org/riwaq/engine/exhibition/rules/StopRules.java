package org.riwaq.engine.exhibition.rules;

import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.exhibition.domain.Stop;
import org.riwaq.engine.exhibition.domain.StopKind;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** A stop says where it is in the way of its kind. */
public final class StopRules implements Rules<Stop> {
    private static final int MOST_MINUTES = 1440;

    @Override
    public Class<Stop> subject() {
        return Stop.class;
    }

    @Override
    public List<Refusal> broken(Stop it) {
        Refusals refusals = new Refusals();
        Fields.position(it.getPosition(), refusals);
        Fields.point(it.getLatitude(), it.getLongitude(), refusals);
        refusals.range("minutes", it.getMinutes(), 1, MOST_MINUTES);
        refusals.range("wayMinutes", it.getWayMinutes(), 0, MOST_MINUTES);
        boolean hall = StopKind.HALL.getType().equals(it.getKind());
        if (hall && it.getHall() == null) {
            refusals.add("stop.needs-hall", "hall");
        }
        if (!hall && it.getHall() != null) {
            refusals.add("stop.no-hall", "hall");
        }
        if (StopKind.POINT.getType().equals(it.getKind()) && it.getLatitude() == null && it.getLongitude() == null) {
            refusals.add("stop.needs-place", "latitude");
        }
        if (!StopKind.WORKSHOP.getType().equals(it.getKind()) && !it.getMakers().isEmpty()) {
            refusals.add("stop.maker-not-of-a-workshop", "kind");
        }
        return refusals.list();
    }
}
