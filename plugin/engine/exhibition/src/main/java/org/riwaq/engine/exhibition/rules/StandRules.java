package org.riwaq.engine.exhibition.rules;

import java.util.ArrayList;
import java.util.List;
import org.riwaq.contract.PlanArea;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.exhibition.dao.ExhibitionDao;
import org.riwaq.engine.exhibition.domain.Stand;
import org.riwaq.engine.exhibition.plan.Drawing;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** A stand has a number of its own and a place on the floor that nothing else has. */
public final class StandRules implements Rules<Stand> {
    private static final int SIDES = 4;
    private static final int LONGEST_NUMBER = 12;

    private final ExhibitionDao dao;

    public StandRules(ExhibitionDao dao) {
        this.dao = dao;
    }

    @Override
    public Class<Stand> subject() {
        return Stand.class;
    }

    @Override
    public List<Refusal> broken(Stand it) {
        Refusals refusals = new Refusals();
        Fields.position(it.getPosition(), refusals);
        if (it.getExhibition() == null) {
            return refusals.list();
        }
        if (it.getSection() != null
                && !it.getExhibition()
                        .getId()
                        .equals(it.getSection().getExhibition().getId())) {
            refusals.add("stand.section-elsewhere", "section");
        }
        List<Stand> others = new ArrayList<Stand>();
        for (Stand stand : dao.readStands(it.getExhibition().getId())) {
            if (!stand.getId().equals(it.getId())) {
                others.add(stand);
            }
        }
        refusals.list().addAll(broken(it, others));
        return refusals.list();
    }

    /** What does not hold of a stand beside others of its exhibition, wherever those are kept. */
    public static List<Refusal> broken(Stand it, List<Stand> others) {
        Refusals refusals = new Refusals();
        if (it.getNumber() == null || it.getNumber().isEmpty() || it.getNumber().length() > LONGEST_NUMBER) {
            refusals.add("stand.number-format", "number", "max", Integer.toString(LONGEST_NUMBER));
        }
        for (Stand other : others) {
            if (other.getNumber().equals(it.getNumber())) {
                refusals.add("stand.number-taken", "number", "value", it.getNumber());
            }
        }
        floor(it, others, refusals);
        return refusals.list();
    }

    private static void floor(Stand stand, List<Stand> others, Refusals refusals) {
        int given = count(stand.getX()) + count(stand.getY()) + count(stand.getWidth()) + count(stand.getHeight());
        if (given == 0) {
            return;
        }
        if (given < SIDES) {
            refusals.add("stand.area-incomplete", missing(stand));
            return;
        }
        int before = refusals.list().size();
        refusals.range("width", stand.getWidth(), 1, Drawing.LARGEST);
        refusals.range("height", stand.getHeight(), 1, Drawing.LARGEST);
        if (refusals.list().size() == before) {
            String hindrance = hindrance(area(stand), stand, others, refusals);
            if (hindrance != null) {
                refusals.add(hindrance, "x");
            }
        }
    }

    /** A code without values, or null if all is well or said. */
    private static String hindrance(PlanArea area, Stand stand, List<Stand> others, Refusals refusals) {
        Drawing drawing = Drawing.of(stand.getExhibition().getHall().getDrawing());
        if (drawing == null) {
            return "stand.no-plan";
        }
        String hindrance = drawing.hindrance(area);
        if ("stand.outside".equals(hindrance)) {
            refusals.add(
                    "stand.outside",
                    "x",
                    "columns",
                    Integer.toString(drawing.columns()),
                    "rows",
                    Integer.toString(drawing.rows()));
            return null;
        }
        for (Stand other : others) {
            PlanArea taken = area(other);
            if (hindrance == null && taken != null && Drawing.overlap(area, taken)) {
                refusals.add("stand.overlaps", "x", "number", other.getNumber());
                return null;
            }
        }
        return hindrance;
    }

    private static int count(Integer side) {
        return side == null ? 0 : 1;
    }

    private static String missing(Stand stand) {
        if (stand.getX() == null) {
            return "x";
        }
        if (stand.getY() == null) {
            return "y";
        }
        return stand.getWidth() == null ? "width" : "height";
    }

    /** Where it stands, or null while that is not said. */
    public static PlanArea area(Stand stand) {
        return stand.getX() == null || stand.getY() == null || stand.getWidth() == null || stand.getHeight() == null
                ? null
                : new PlanArea(stand.getX(), stand.getY(), stand.getWidth(), stand.getHeight());
    }
}
