package org.riwaq.engine.checkout.domain;

import java.util.Arrays;
import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** A mail address that can be one, a language that mails are written in. */
public final class MakerNoticeRules implements Rules<MakerNotice> {
    private static final String MAIL = "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+";

    @Override
    public Class<MakerNotice> subject() {
        return MakerNotice.class;
    }

    @Override
    public List<Refusal> broken(MakerNotice notice) {
        Refusals refusals = new Refusals();
        if (notice.getEmail() != null && !notice.getEmail().matches(MAIL)) {
            refusals.add("maker-notice.email", "email");
        }
        if (notice.getLang() != null && !Arrays.asList("fr", "ar", "en", "es").contains(notice.getLang())) {
            refusals.add("maker-notice.lang", "lang");
        }
        return refusals.list();
    }
}
