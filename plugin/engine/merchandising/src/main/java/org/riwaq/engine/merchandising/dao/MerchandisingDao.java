package org.riwaq.engine.merchandising.dao;

import java.util.List;
import org.riwaq.engine.merchandising.domain.Placement;
import org.riwaq.engine.merchandising.domain.Synonym;

/** Reads placements and synonyms; a question does not write what stands in the session. */
public interface MerchandisingDao {
    /** All placements. */
    List<Placement> placements();

    /** All synonyms. */
    List<Synonym> synonyms();
}
