package org.riwaq.engine.partner.service;

import org.broadleafcommerce.common.i18n.domain.TranslatedEntity;
import org.riwaq.engine.partner.domain.Storefront;

/** Makes the host's translations know storefronts: one of these as a bean is enough. */
public final class TranslatedEntities {
    static final TranslatedEntity STOREFRONT = new TranslatedEntity(Storefront.class.getName(), "RiwaqStorefront");
}
