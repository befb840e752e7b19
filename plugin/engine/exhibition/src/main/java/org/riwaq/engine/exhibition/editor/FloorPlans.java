package org.riwaq.engine.exhibition.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.common.i18n.service.DynamicTranslationProvider;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.exhibition.dao.PlanDao;
import org.riwaq.engine.exhibition.domain.Exhibit;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.Stand;
import org.riwaq.engine.exhibition.domain.StandImpl;
import org.riwaq.engine.exhibition.plan.Drawing;
import org.riwaq.engine.exhibition.rules.StandRules;
import org.riwaq.engine.maker.domain.Maker;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the plan of an exhibition, and keeps a whole new one or nothing of it. */
public final class FloorPlans {
    private static final int STATUS = 422;
    private static final int MOST_STANDS = 1000;

    private final PlanDao dao;
    private final TransactionTemplate transactions;

    public FloorPlans(PlanDao dao, PlatformTransactionManager transactions) {
        this.dao = dao;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** All exhibitions, the latest first. */
    List<Exhibition> exhibitions() {
        return dao.readExhibitions();
    }

    /** The plan as it is kept; null if there is no such exhibition. */
    PlanSheet read(Long exhibitionId) {
        return transactions.execute(status -> sheet(dao.readExhibition(exhibitionId), exhibitionId));
    }

    /** What the exhibition is called outside; null if there is no such exhibition. */
    String publicId(Long exhibitionId) {
        return transactions.execute(status -> {
            Exhibition exhibition = dao.readExhibition(exhibitionId);
            return exhibition == null ? null : exhibition.getPublicId();
        });
    }

    private PlanSheet sheet(Exhibition exhibition, Long exhibitionId) {
        if (exhibition == null) {
            return null;
        }
        Drawing drawing = Drawing.of(exhibition.getHall().getDrawing());
        List<PlannedStand> stands = new ArrayList<PlannedStand>();
        for (Stand stand : dao.readStands(exhibitionId)) {
            stands.add(planned(stand));
        }
        return new PlanSheet(
                dao.lockVersion(exhibitionId),
                DynamicTranslationProvider.getValue(exhibition, "title", exhibition.getTitle()),
                drawing == null ? Collections.<String>emptyList() : drawing.lines(),
                drawing == null
                        ? null
                        : drawing.plan(exhibition.getHall().getCellCm().intValue()),
                stands,
                makers());
    }

    private List<PlannedMaker> makers() {
        List<PlannedMaker> makers = new ArrayList<PlannedMaker>();
        for (Maker maker : dao.readMakers()) {
            makers.add(new PlannedMaker(
                    maker.getId(),
                    DynamicTranslationProvider.getValue(maker, "name", maker.getName()),
                    DynamicTranslationProvider.getValue(maker, "place", maker.getPlace())));
        }
        return makers;
    }

    private static PlannedStand planned(Stand stand) {
        List<PlannedExhibit> exhibits = new ArrayList<PlannedExhibit>();
        for (Exhibit exhibit : stand.getExhibits()) {
            exhibits.add(
                    new PlannedExhibit(exhibit.getId(), exhibit.getProduct().getName()));
        }
        return new PlannedStand(
                stand.getId(),
                "s" + stand.getId(),
                stand.getNumber(),
                stand.getMaker() == null ? null : stand.getMaker().getId(),
                stand.getX(),
                stand.getY(),
                stand.getWidth(),
                stand.getHeight(),
                exhibits);
    }

    /**
     * Keeps a plan. The exhibition's row is locked meanwhile, so that two people save one after the other and the second
     * is told.
     *
     * @return what does not hold, an empty list once it is kept
     */
    List<PlanRefusal> save(Long exhibitionId, PlanSheet wanted) {
        return transactions.execute(status -> {
            List<PlanRefusal> refusals = new ArrayList<PlanRefusal>();
            if (dao.lockVersion(exhibitionId) != wanted.version) {
                refusals.add(refusal(null, "plan.stale"));
            } else if (wanted.stands == null || wanted.stands.size() > MOST_STANDS) {
                refusals.add(refusal(null, "plan.too-many-stands", "max", Integer.toString(MOST_STANDS)));
            } else {
                keep(dao.readExhibition(exhibitionId), wanted.stands, refusals);
            }
            if (!refusals.isEmpty()) {
                status.setRollbackOnly();
            }
            return refusals;
        });
    }

    private void keep(Exhibition exhibition, List<PlannedStand> wanted, List<PlanRefusal> refusals) {
        Map<Long, Stand> present = new LinkedHashMap<Long, Stand>();
        for (Stand stand : dao.readStands(exhibition.getId())) {
            present.put(stand.getId(), stand);
        }
        Map<String, Stand> stands = new LinkedHashMap<String, Stand>();
        for (int i = 0; i < wanted.size(); i++) {
            PlannedStand each = wanted.get(i);
            Stand stand = each.id == null ? new StandImpl() : present.remove(each.id);
            if (stand == null || stands.put(String.valueOf(each.key), filled(stand, exhibition, each, i + 1)) != null) {
                refusals.add(refusal(each.key, "plan.stand-gone"));
            } else if (each.maker != null && stand.getMaker() == null) {
                refusals.add(refusal(each.key, "plan.maker-gone"));
            }
        }
        for (Stand gone : present.values()) {
            if (!gone.getExhibits().isEmpty() || dao.isStandUsed(gone.getId())) {
                refusals.add(refusal(null, "plan.stand-in-use", "number", gone.getNumber()));
            }
        }
        check(stands, refusals);
        if (refusals.isEmpty()) {
            for (Stand gone : present.values()) {
                dao.remove(gone);
            }
            for (Stand stand : stands.values()) {
                dao.keep(stand);
            }
            dao.flush();
        }
    }

    private static void check(Map<String, Stand> stands, List<PlanRefusal> refusals) {
        for (Map.Entry<String, Stand> each : stands.entrySet()) {
            List<Stand> others = new ArrayList<Stand>(stands.values());
            others.remove(each.getValue());
            for (Refusal broken : StandRules.broken(each.getValue(), others)) {
                refusals.add(new PlanRefusal(each.getKey(), broken));
            }
        }
    }

    private Stand filled(Stand stand, Exhibition exhibition, PlannedStand wanted, int position) {
        stand.setExhibition(exhibition);
        stand.setNumber(wanted.number == null ? "" : wanted.number.trim());
        stand.setMaker(maker(stand.getMaker(), wanted.maker));
        stand.setX(wanted.x);
        stand.setY(wanted.y);
        stand.setWidth(wanted.width);
        stand.setHeight(wanted.height);
        stand.setPosition(Integer.valueOf(position));
        if (wanted.exhibits != null) {
            int place = 0;
            for (PlannedExhibit exhibit : wanted.exhibits) {
                place++;
                for (Exhibit present : stand.getExhibits()) {
                    if (present.getId().equals(exhibit.id)) {
                        present.setPosition(Integer.valueOf(place));
                    }
                }
            }
        }
        return stand;
    }

    private Maker maker(Maker present, Long wanted) {
        if (wanted == null) {
            return null;
        }
        return present != null && present.getId().equals(wanted) ? present : dao.readMaker(wanted);
    }

    private static PlanRefusal refusal(String stand, String code, String... values) {
        Map<String, String> named = new LinkedHashMap<String, String>();
        for (int i = 0; i + 1 < values.length; i += 2) {
            named.put(values[i], values[i + 1]);
        }
        return new PlanRefusal(stand, new Refusal(code, STATUS, null, named));
    }

    /** Words of the page, in the order in which it names them. */
    static final List<String> WORDS = Arrays.asList(
            "save",
            "saved",
            "undo",
            "redo",
            "add",
            "remove",
            "preview",
            "edit",
            "stand",
            "stands",
            "number",
            "maker",
            "nobody",
            "search",
            "makers",
            "column",
            "row",
            "width",
            "height",
            "exhibits",
            "up",
            "down",
            "help",
            "at",
            "unplaced",
            "wall",
            "door",
            "outside",
            "overlap",
            "taken",
            "moved",
            "sized",
            "given",
            "undone",
            "nothing",
            "dirty",
            "lost",
            "reload",
            "noPlan",
            "entrance",
            "emergency",
            "place",
            "form",
            "failed",
            "order",
            "free");
}
