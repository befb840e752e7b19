package org.riwaq.engine.maker.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.maker.dao.MakerDao;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerKind;
import org.riwaq.engine.maker.domain.MemberRole;
import org.riwaq.engine.maker.domain.Membership;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** Artisans belong to cooperatives, one president at a time, shares never over 100 percent on any day. */
public final class MembershipRules implements Rules<Membership> {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final MakerDao dao;

    public MembershipRules(MakerDao dao) {
        this.dao = dao;
    }

    @Override
    public Class<Membership> subject() {
        return Membership.class;
    }

    @Override
    public List<Refusal> broken(Membership member) {
        Refusals refusals = new Refusals();
        if (member.getCooperative() == null || member.getArtisan() == null || member.getFromDay() == null) {
            // Said by the fields, which are required.
            return refusals.list();
        }
        kinds(member.getCooperative(), member.getArtisan(), refusals);
        if (member.getUntilDay() != null && member.getUntilDay().before(member.getFromDay())) {
            refusals.add("dates.until-before-from", "untilDay");
            return refusals.list();
        }
        List<Membership> others = overlapping(member);
        for (Membership other : others) {
            if (other.getArtisan().getId().equals(member.getArtisan().getId())) {
                refusals.add(
                        "member.twice", "artisan", "name", member.getArtisan().getName());
                break;
            }
        }
        president(member, others, refusals);
        shares(member, others, refusals);
        return refusals.list();
    }

    private static void kinds(Maker cooperative, Maker artisan, Refusals refusals) {
        boolean person = MakerKind.ARTISAN.getType().equals(artisan.getKind())
                || MakerKind.MASTER_ARTISAN.getType().equals(artisan.getKind());
        if (!MakerKind.COOPERATIVE.getType().equals(cooperative.getKind())) {
            refusals.add("member.not-of-a-cooperative", "artisan", "name", cooperative.getName());
        } else if (!person) {
            refusals.add("member.not-an-artisan", "artisan", "name", artisan.getName());
        }
    }

    private static void president(Membership member, List<Membership> others, Refusals refusals) {
        if (!MemberRole.PRESIDENT.getType().equals(member.getRole())) {
            return;
        }
        for (Membership other : others) {
            if (MemberRole.PRESIDENT.getType().equals(other.getRole())) {
                refusals.add(
                        "member.second-president",
                        "role",
                        "name",
                        other.getArtisan().getName());
                return;
            }
        }
    }

    private static void shares(Membership member, List<Membership> others, Refusals refusals) {
        BigDecimal share = member.getSharePercent();
        if (share == null) {
            return;
        }
        if (share.signum() < 0 || share.compareTo(WHOLE) > 0) {
            refusals.add("number.out-of-range", "sharePercent", "min", "0", "max", "100");
            return;
        }
        BigDecimal most = mostShares(member, others);
        if (most.add(share).compareTo(WHOLE) > 0) {
            refusals.add(
                    "member.shares-over-100",
                    "sharePercent",
                    "left",
                    WHOLE.subtract(most).stripTrailingZeros().toPlainString());
        }
    }

    /** The sum of the others' shares on the day on which it is highest: it only rises when one begins. */
    private static BigDecimal mostShares(Membership member, List<Membership> others) {
        BigDecimal most = BigDecimal.ZERO;
        List<Date> days = new ArrayList<Date>();
        days.add(member.getFromDay());
        for (Membership other : others) {
            days.add(other.getFromDay());
        }
        for (Date day : days) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Membership other : others) {
                if (other.getSharePercent() != null && holds(other, day) && holds(member, day)) {
                    sum = sum.add(other.getSharePercent());
                }
            }
            most = most.max(sum);
        }
        return most;
    }

    private static boolean holds(Membership membership, Date day) {
        return !day.before(membership.getFromDay())
                && (membership.getUntilDay() == null || !day.after(membership.getUntilDay()));
    }

    private List<Membership> overlapping(Membership member) {
        List<Membership> others = new ArrayList<Membership>();
        for (Membership other : dao.readMembers(member.getCooperative().getId())) {
            boolean same = other == member || other.getId().equals(member.getId());
            boolean before = other.getUntilDay() != null && other.getUntilDay().before(member.getFromDay());
            boolean after = member.getUntilDay() != null && other.getFromDay().after(member.getUntilDay());
            if (!same && !before && !after) {
                others.add(other);
            }
        }
        return others;
    }
}
