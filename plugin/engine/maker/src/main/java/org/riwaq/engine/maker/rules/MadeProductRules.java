package org.riwaq.engine.maker.rules;

import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.maker.dao.MakerDao;
import org.riwaq.engine.maker.domain.Hand;
import org.riwaq.engine.maker.domain.MadeProduct;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** A product that names hands keeps a maker whose members they are. */
public final class MadeProductRules implements Rules<MadeProduct> {
    private final MakerDao dao;

    public MadeProductRules(MakerDao dao) {
        this.dao = dao;
    }

    @Override
    public Class<MadeProduct> subject() {
        return MadeProduct.class;
    }

    @Override
    public List<Refusal> broken(MadeProduct product) {
        Refusals refusals = new Refusals();
        for (Hand hand : product.getHands()) {
            boolean member = product.getMaker() != null
                    && dao.hasMember(
                            product.getMaker().getId(), hand.getArtisan().getId());
            if (!member) {
                refusals.add(
                        "product.hands-of-another-maker",
                        "maker",
                        "name",
                        hand.getArtisan().getName());
                break;
            }
        }
        return refusals.list();
    }
}
