package org.riwaq.engine.demomarket;

import java.util.Set;
import org.riwaq.engine.demomarket.plan.PartnerPlan;
import org.riwaq.engine.origin.service.OriginService;
import org.riwaq.engine.partner.domain.Partner;
import org.riwaq.engine.partner.domain.PartnerImpl;
import org.riwaq.engine.partner.service.Partners;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads a guest house, a guide and a tourism office, which are approved. */
public class PartnerLoading {
    private final TransactionTemplate transactions;
    private final Partners partners;
    private final OriginService origin;
    private final Arrivals arrivals;

    public PartnerLoading(
            PlatformTransactionManager transactions, Partners partners, OriginService origin, Arrivals arrivals) {
        this.transactions = new TransactionTemplate(transactions);
        this.partners = partners;
        this.origin = origin;
        this.arrivals = arrivals;
    }

    /**
     * To be called in no transaction.
     *
     * @param present what was loaded before
     */
    void load(Set<String> present) {
        for (PartnerPlan plan : PartnerPlan.read()) {
            String thing = "partner/" + plan.key;
            if (!present.contains(thing)) {
                transactions.execute(status -> {
                    arrivals.note(thing, partners.save(partner(plan)).getId());
                    return null;
                });
            }
        }
    }

    private Partner partner(PartnerPlan plan) {
        Partner partner = new PartnerImpl();
        partner.setName(plan.name);
        partner.setKind(plan.kind);
        partner.setState("APPROVED");
        partner.getContact().setEmail(plan.email);
        partner.setOrigins(plan.origins);
        partner.setRegion(origin.findRegion(plan.region));
        partner.setLanguage(plan.language);
        partner.setCommissionPoints(Integer.valueOf(plan.commissionPoints));
        return partner;
    }
}
