package org.riwaq.engine.partner.service;

import org.riwaq.engine.partner.domain.Partner;

/** Keeps partners, by the same rules as the admin's form. Bean {@code riwaqPartners}. */
public interface Partners {
    /**
     * Saves one.
     *
     * @return it as it is kept, with its key
     * @throws org.riwaq.engine.commandapi.Refused with the first rule that it breaks
     */
    Partner save(Partner partner);
}
