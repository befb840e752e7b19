package org.riwaq.engine.maker.rules;

import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.maker.domain.MakerPhoto;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** A picture of the library, and its place in the list. */
public final class MakerPhotoRules implements Rules<MakerPhoto> {
    private static final int MAX = 1000;

    @Override
    public Class<MakerPhoto> subject() {
        return MakerPhoto.class;
    }

    @Override
    public List<Refusal> broken(MakerPhoto photo) {
        Refusals refusals = new Refusals();
        String url = photo.getUrl();
        // Another site's picture would be fetched from there by everybody who looks.
        if (url != null && (!url.startsWith("/") || url.startsWith("//") || url.indexOf('\\') >= 0)) {
            refusals.add("photo.not-of-the-library", "url");
        }
        refusals.range("position", photo.getPosition(), 0, MAX);
        return refusals.list();
    }
}
