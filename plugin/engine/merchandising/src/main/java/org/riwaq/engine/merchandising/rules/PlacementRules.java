package org.riwaq.engine.merchandising.rules;

import java.util.List;
import java.util.Objects;
import org.broadleafcommerce.common.persistence.Status;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.merchandising.dao.MerchandisingDao;
import org.riwaq.engine.merchandising.domain.Placement;
import org.riwaq.engine.merchandising.domain.PlacementAction;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** A placement says where it holds, and no two of one moment contradict each other. */
public final class PlacementRules implements Rules<Placement> {
    private static final int LAST_PLACE = 10;
    private static final int STRONGEST = 10;

    private final MerchandisingDao dao;

    public PlacementRules(MerchandisingDao dao) {
        this.dao = dao;
    }

    @Override
    public Class<Placement> subject() {
        return Placement.class;
    }

    @Override
    public List<Refusal> broken(Placement placement) {
        Refusals refusals = new Refusals();
        where(placement, refusals);
        amount("place", placement.getPlace(), isA(PlacementAction.PIN, placement), LAST_PLACE, refusals);
        amount("strength", placement.getStrength(), isA(PlacementAction.BOOST, placement), STRONGEST, refusals);
        if (Span.reversed(placement.getActiveFrom(), placement.getActiveUntil())) {
            refusals.add("merchandising.dates.reversed", "activeUntil");
        }
        if (placement.getProduct() instanceof Status
                && Character.valueOf('Y').equals(((Status) placement.getProduct()).getArchived())) {
            refusals.add("placement.product.gone", "product");
        }
        for (Placement other : dao.placements()) {
            if (!other.getId().equals(placement.getId()) && sameWhere(placement, other) && sameTime(placement, other)) {
                contradiction(placement, other, refusals);
            }
        }
        return refusals.list();
    }

    private static void where(Placement placement, Refusals refusals) {
        boolean asked = placement.getQuestion() != null
                && !placement.getQuestion().trim().isEmpty();
        if (asked && Span.key(placement.getQuestion()).isEmpty()) {
            refusals.add("placement.question.wordless", "question", "value", placement.getQuestion());
        } else if (!asked && placement.getRegion() == null && placement.getCraft() == null) {
            refusals.add("placement.where.missing", "question");
        }
    }

    private static void amount(String field, Integer value, boolean needed, int max, Refusals refusals) {
        if (needed && value == null) {
            refusals.add("placement.amount.missing", field, "max", Integer.toString(max));
        } else if (!needed && value != null) {
            refusals.add("placement.amount.needless", field);
        } else {
            refusals.range(field, value, 1, max);
        }
    }

    private static void contradiction(Placement placement, Placement other, Refusals refusals) {
        if (placement.getProduct() != null
                && placement.getProduct().getId().equals(other.getProduct().getId())) {
            refusals.add("placement.product.twice", "product", "action", other.getAction());
        } else if (isA(PlacementAction.PIN, placement)
                && isA(PlacementAction.PIN, other)
                && Objects.equals(placement.getPlace(), other.getPlace())) {
            String product = other.getProduct().getName();
            refusals.add("placement.place.taken", "place", "product", product == null ? "" : product);
        }
    }

    private static boolean isA(PlacementAction action, Placement placement) {
        return action.getType().equals(placement.getAction());
    }

    private static boolean sameWhere(Placement one, Placement other) {
        return Span.key(one.getQuestion()).equals(Span.key(other.getQuestion()))
                && Objects.equals(
                        one.getRegion() == null ? null : one.getRegion().getId(),
                        other.getRegion() == null ? null : other.getRegion().getId())
                && Objects.equals(
                        one.getCraft() == null ? null : one.getCraft().getId(),
                        other.getCraft() == null ? null : other.getCraft().getId());
    }

    private static boolean sameTime(Placement one, Placement other) {
        return Span.overlap(one.getActiveFrom(), one.getActiveUntil(), other.getActiveFrom(), other.getActiveUntil());
    }
}
