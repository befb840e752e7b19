package org.riwaq.engine.partner.dao;

import org.riwaq.engine.partner.domain.Partner;

/** Keeps partners. */
public interface PartnerDao {
    /** Saves one; it as it is kept. */
    Partner save(Partner partner);
}
