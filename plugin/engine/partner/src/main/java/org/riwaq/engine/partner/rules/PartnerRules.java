package org.riwaq.engine.partner.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;
import org.riwaq.engine.partner.domain.Partner;
import org.riwaq.engine.partner.domain.PartnerState;

/** A partner that is approved says where its widgets stand; origins are as browsers send them. */
public final class PartnerRules implements Rules<Partner> {
    private static final List<String> LANGUAGES = Arrays.asList("fr", "ar", "en", "es");
    private static final int MOST_ORIGINS = 20;

    /** The directorate may not promise more than half of a price; a rule's own commission limits it further. */
    private static final int MOST_POINTS = 5000;

    private static final Pattern ORIGIN = Pattern.compile(
            "https?://[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[1-9][0-9]{0,4})?");
    private static final Pattern MAIL = Pattern.compile("[^@\\s;,<>\"]{1,64}@[^@\\s;,<>\"]+\\.[^@\\s;,<>\".]{2,}");

    @Override
    public Class<Partner> subject() {
        return Partner.class;
    }

    @Override
    public List<Refusal> broken(Partner partner) {
        Refusals refusals = new Refusals();
        String email = partner.getContact().getEmail();
        if (email != null && !MAIL.matcher(email).matches()) {
            refusals.add("partner.email.format", "contact.email", "value", email);
        }
        origins(partner, refusals);
        if (partner.getLanguage() != null && !LANGUAGES.contains(partner.getLanguage())) {
            refusals.add(
                    "partner.language.unknown",
                    "language",
                    "value",
                    partner.getLanguage(),
                    "known",
                    String.join(", ", LANGUAGES));
        }
        refusals.range("commissionPoints", partner.getCommissionPoints(), 0, MOST_POINTS);
        if (partner.getFromDay() != null
                && partner.getUntilDay() != null
                && partner.getUntilDay().before(partner.getFromDay())) {
            refusals.add("partner.days.reversed", "untilDay");
        }
        return refusals.list();
    }

    private static void origins(Partner partner, Refusals refusals) {
        List<String> origins = Origins.of(partner.getOrigins());
        if (origins.isEmpty()) {
            if (PartnerState.APPROVED.getType().equals(partner.getState())) {
                refusals.add("partner.origins.missing", "origins");
            }
            return;
        }
        if (origins.size() > MOST_ORIGINS) {
            refusals.add("partner.origins.many", "origins", "max", Integer.toString(MOST_ORIGINS));
        }
        Set<String> seen = new HashSet<String>();
        for (String origin : origins) {
            if (!ORIGIN.matcher(origin).matches()
                    || origin.endsWith(":443") && origin.startsWith("https:")
                    || origin.endsWith(":80") && origin.startsWith("http:")) {
                refusals.add("partner.origin.format", "origins", "value", origin);
            } else if (!seen.add(origin)) {
                refusals.add("partner.origin.twice", "origins", "value", origin);
            }
        }
    }
}
