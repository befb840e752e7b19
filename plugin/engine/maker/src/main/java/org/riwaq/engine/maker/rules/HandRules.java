package org.riwaq.engine.maker.rules;

import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.maker.dao.MakerDao;
import org.riwaq.engine.maker.domain.Hand;
import org.riwaq.engine.maker.domain.MadeProduct;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** Only members of the cooperative that made a product are named as its hands. */
public final class HandRules implements Rules<Hand> {
    private static final int MAX = 1000;

    private final MakerDao dao;

    public HandRules(MakerDao dao) {
        this.dao = dao;
    }

    @Override
    public Class<Hand> subject() {
        return Hand.class;
    }

    @Override
    public List<Refusal> broken(Hand hand) {
        Refusals refusals = new Refusals();
        refusals.range("position", hand.getPosition(), 0, MAX);
        if (hand.getProduct() == null || hand.getArtisan() == null) {
            return refusals.list();
        }
        Maker maker = ((MadeProduct) hand.getProduct()).getMaker();
        if (maker == null) {
            refusals.add("hand.no-maker", "artisan");
        } else if (!dao.hasMember(maker.getId(), hand.getArtisan().getId())) {
            refusals.add(
                    "hand.not-a-member", "artisan", "name", hand.getArtisan().getName(), "maker", maker.getName());
        } else if (dao.isHand(hand.getProduct().getId(), hand.getArtisan().getId(), hand.getId())) {
            refusals.add("hand.twice", "artisan", "name", hand.getArtisan().getName());
        }
        return refusals.list();
    }
}
