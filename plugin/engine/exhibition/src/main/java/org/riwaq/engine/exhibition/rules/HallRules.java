package org.riwaq.engine.exhibition.rules;

import java.util.Date;
import java.util.List;
import org.riwaq.contract.PlanArea;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.exhibition.dao.ExhibitionDao;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.Hall;
import org.riwaq.engine.exhibition.domain.HallKind;
import org.riwaq.engine.exhibition.domain.Stand;
import org.riwaq.engine.exhibition.plan.Drawing;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** A hall can be found, and its floor can be read and holds what stands on it. */
public final class HallRules implements Rules<Hall> {
    private static final int LEAST_CM = 10;
    private static final int MOST_CM = 500;
    private static final long DAY_MILLIS = 86_400_000;

    private final ExhibitionDao dao;

    public HallRules(ExhibitionDao dao) {
        this.dao = dao;
    }

    @Override
    public Class<Hall> subject() {
        return Hall.class;
    }

    @Override
    public List<Refusal> broken(Hall it) {
        Refusals refusals = new Refusals();
        Fields.handle("hall", it.getHandle(), it.getId(), dao, refusals);
        Fields.zone(it.getZone(), refusals);
        Fields.point(it.getLatitude(), it.getLongitude(), refusals);
        Fields.picture("picture", it.getPicture(), refusals);
        Fields.days("openUntil", it.getOpenFrom(), it.getOpenUntil(), refusals);
        Fields.showing(it.getShowing(), refusals);
        refusals.range("cellCm", it.getCellCm(), LEAST_CM, MOST_CM);
        place(it, refusals);
        floor(it, refusals);
        return refusals.list();
    }

    private static void place(Hall hall, Refusals refusals) {
        if (HallKind.VIRTUAL.getType().equals(hall.getKind())) {
            if (hall.isPickUp() || hall.isDesk()) {
                refusals.add("hall.virtual-desk", hall.isPickUp() ? "pickUp" : "desk");
            }
        } else {
            if (hall.getRegion() == null) {
                refusals.add("hall.needs-region", "region");
            }
            if (hall.getAddress() == null || hall.getAddress().trim().isEmpty()) {
                refusals.add("hall.needs-address", "address");
            }
        }
        if (hall.getProvince() != null
                && hall.getRegion() != null
                && !hall.getProvince()
                        .getRegion()
                        .getCode()
                        .equals(hall.getRegion().getCode())) {
            refusals.add(
                    "hall.province-elsewhere",
                    "province",
                    "name",
                    hall.getProvince().getName());
        }
    }

    private void floor(Hall hall, Refusals refusals) {
        int before = refusals.list().size();
        Drawing drawing = Drawing.of(hall.getDrawing());
        if (drawing != null) {
            drawing.check("drawing", refusals);
        }
        if (refusals.list().size() > before || hall.getId() == null) {
            return;
        }
        for (Exhibition exhibition : dao.readExhibitions(hall.getId())) {
            if (!exhibition.getLastDay().before(new Date(System.currentTimeMillis() - DAY_MILLIS))) {
                standsFit(exhibition, drawing, refusals);
            }
        }
    }

    private void standsFit(Exhibition exhibition, Drawing drawing, Refusals refusals) {
        for (Stand stand : dao.readStands(exhibition.getId())) {
            PlanArea area = StandRules.area(stand);
            if (area != null && (drawing == null || drawing.hindrance(area) != null)) {
                refusals.add(
                        "plan.stand-does-not-fit",
                        "drawing",
                        "number",
                        stand.getNumber(),
                        "title",
                        exhibition.getTitle());
                return;
            }
        }
    }
}
