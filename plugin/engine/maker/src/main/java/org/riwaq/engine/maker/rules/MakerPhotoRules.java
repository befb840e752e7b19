package org.riwaq.engine.maker.rules;

import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.maker.domain.MakerPhoto;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** A place in a list. */
public final class MakerPhotoRules implements Rules<MakerPhoto> {
    private static final int MAX = 1000;

    @Override
    public Class<MakerPhoto> subject() {
        return MakerPhoto.class;
    }

    @Override
    public List<Refusal> broken(MakerPhoto photo) {
        Refusals refusals = new Refusals();
        refusals.range("position", photo.getPosition(), 0, MAX);
        return refusals.list();
    }
}
