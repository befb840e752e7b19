package org.riwaq.engine.exhibition.rules;

import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.exhibition.dao.ExhibitionDao;
import org.riwaq.engine.exhibition.domain.Circuit;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** A circuit has a name in addresses and a season of two ends or none. */
public final class CircuitRules implements Rules<Circuit> {
    private static final int MONTHS = 12;
    private static final int MOST_METRES = 5_000_000;

    private final ExhibitionDao dao;

    public CircuitRules(ExhibitionDao dao) {
        this.dao = dao;
    }

    @Override
    public Class<Circuit> subject() {
        return Circuit.class;
    }

    @Override
    public List<Refusal> broken(Circuit it) {
        Refusals refusals = new Refusals();
        Fields.handle("circuit", it.getHandle(), it.getId(), dao, refusals);
        Fields.picture("picture", it.getPicture(), refusals);
        Fields.showing(it.getShowing(), refusals);
        refusals.range("firstMonth", it.getFirstMonth(), 1, MONTHS);
        refusals.range("lastMonth", it.getLastMonth(), 1, MONTHS);
        refusals.range("lengthMetres", it.getLengthMetres(), 0, MOST_METRES);
        if ((it.getFirstMonth() == null) != (it.getLastMonth() == null)) {
            refusals.add("circuit.season-half", it.getFirstMonth() == null ? "firstMonth" : "lastMonth");
        }
        return refusals.list();
    }
}
