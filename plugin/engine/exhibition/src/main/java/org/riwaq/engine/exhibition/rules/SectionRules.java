package org.riwaq.engine.exhibition.rules;

import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.exhibition.domain.Section;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** A place among the sections. */
public final class SectionRules implements Rules<Section> {

    @Override
    public Class<Section> subject() {
        return Section.class;
    }

    @Override
    public List<Refusal> broken(Section it) {
        Refusals refusals = new Refusals();
        Fields.position(it.getPosition(), refusals);
        return refusals.list();
    }
}
