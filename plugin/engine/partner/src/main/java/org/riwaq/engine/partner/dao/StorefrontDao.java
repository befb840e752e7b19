package org.riwaq.engine.partner.dao;

import java.util.List;
import org.riwaq.engine.partner.domain.Storefront;

/** Reads storefronts; a question does not write what stands in the session. */
public interface StorefrontDao {
    /** All storefronts. */
    List<Storefront> readAll();
}
