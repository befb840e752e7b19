package org.riwaq.engine.partner.service;

import org.riwaq.engine.origin.rules.Rulebook;
import org.riwaq.engine.partner.dao.PartnerDao;
import org.riwaq.engine.partner.domain.Partner;
import org.springframework.transaction.annotation.Transactional;

/** In the caller's transaction, or one of its own. */
@Transactional("blTransactionManager")
public class PartnersImpl implements Partners {
    private final PartnerDao dao;
    private final Rulebook rules;

    public PartnersImpl(PartnerDao dao, Rulebook rules) {
        this.dao = dao;
        this.rules = rules;
    }

    @Override
    public Partner save(Partner partner) {
        rules.check(partner);
        return dao.save(partner);
    }
}
