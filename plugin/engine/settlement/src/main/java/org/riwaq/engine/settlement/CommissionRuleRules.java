package org.riwaq.engine.settlement;

import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;
import org.riwaq.engine.settlement.domain.CommissionRule;

/** A commission rule names what it is for, and nothing else; its shares fit into each other. */
final class CommissionRuleRules implements Rules<CommissionRule> {
    @Override
    public Class<CommissionRule> subject() {
        return CommissionRule.class;
    }

    @Override
    public List<Refusal> broken(CommissionRule rule) {
        Refusals refusals = new Refusals();
        String subject = String.valueOf(rule.getSubject());
        boolean ofMaker = subject.equals("MAKER") || subject.equals("COOPERATIVE");
        named("maker", rule.getMaker(), ofMaker, refusals);
        named("craft", rule.getCraft(), subject.equals("CRAFT"), refusals);
        named("storefront", rule.getStorefront(), subject.equals("PARTNER"), refusals);
        if (subject.equals("COOPERATIVE")
                && rule.getMaker() != null
                && !"COOPERATIVE".equals(rule.getMaker().getKind())) {
            refusals.add(
                    "commission.no-cooperative",
                    "maker",
                    "name",
                    rule.getMaker().getName());
        }
        refusals.range("points", rule.getPoints(), 0, Rate.WHOLE);
        refusals.range("vatPoints", rule.getVatPoints(), 0, Rate.WHOLE);
        if (rule.getPoints() != null) {
            refusals.range("partnerPoints", rule.getPartnerPoints(), 0, Math.max(0, rule.getPoints()));
        }
        if (rule.getFromDay() != null
                && rule.getUntilDay() != null
                && rule.getUntilDay().before(rule.getFromDay())) {
            refusals.add("commission.days", "untilDay");
        }
        return refusals.list();
    }

    private static void named(String field, Object thing, boolean wanted, Refusals refusals) {
        if (wanted && thing == null) {
            refusals.add("commission.names-nothing", field);
        } else if (!wanted && thing != null) {
            refusals.add("commission.names-too-much", field);
        }
    }
}
