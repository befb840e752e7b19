package org.riwaq.engine.maker.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.maker.domain.OpeningSpan;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;

/** Times of the clock, the second after the first. */
public final class OpeningSpanRules implements Rules<OpeningSpan> {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    @Override
    public Class<OpeningSpan> subject() {
        return OpeningSpan.class;
    }

    @Override
    public List<Refusal> broken(OpeningSpan span) {
        Refusals refusals = new Refusals();
        boolean opens = isTime("opens", span.getOpens(), refusals);
        boolean closes = isTime("closes", span.getCloses(), refusals);
        if (opens && closes && span.getCloses().compareTo(span.getOpens()) <= 0) {
            refusals.add("opening.closes-before-opens", "closes");
        }
        return refusals.list();
    }

    private static boolean isTime(String field, String value, Refusals refusals) {
        boolean time = value != null && TIME.matcher(value).matches();
        if (!time && value != null) {
            refusals.add("opening.time-format", field, "value", value);
        }
        return time;
    }
}
