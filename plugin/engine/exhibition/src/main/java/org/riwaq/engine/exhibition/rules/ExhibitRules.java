package org.riwaq.engine.exhibition.rules;

import java.util.List;
import org.broadleafcommerce.common.persistence.Status;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.exhibition.dao.ExhibitionDao;
import org.riwaq.engine.exhibition.domain.Exhibit;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** A product that is there, once on a stand. */
public final class ExhibitRules implements Rules<Exhibit> {
    private static final int MOST_PIECES = 100_000;

    private final ExhibitionDao dao;

    public ExhibitRules(ExhibitionDao dao) {
        this.dao = dao;
    }

    @Override
    public Class<Exhibit> subject() {
        return Exhibit.class;
    }

    @Override
    public List<Refusal> broken(Exhibit it) {
        Refusals refusals = new Refusals();
        Fields.position(it.getPosition(), refusals);
        refusals.range("pieces", it.getPieces(), 0, MOST_PIECES);
        if (it.getProduct() == null || it.getStand() == null) {
            return refusals.list();
        }
        if (it.getId() == null
                && it.getProduct() instanceof Status
                && ((Status) it.getProduct()).getArchived() == 'Y') {
            refusals.add("exhibit.product-gone", "product");
        }
        if (it.getStand().getId() != null
                && dao.isOnStand(it.getStand().getId(), it.getProduct().getId(), it.getId())) {
            refusals.add("exhibit.twice", "product");
        }
        return refusals.list();
    }
}
