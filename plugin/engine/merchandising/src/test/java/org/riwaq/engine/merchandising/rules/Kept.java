package org.riwaq.engine.merchandising.rules;

import java.util.List;
import org.riwaq.engine.merchandising.dao.MerchandisingDao;
import org.riwaq.engine.merchandising.domain.Placement;
import org.riwaq.engine.merchandising.domain.Synonym;

/** What is kept, in memory. */
record Kept(List<Placement> placements, List<Synonym> synonyms) implements MerchandisingDao {}
