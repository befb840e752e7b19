package org.riwaq.engine.settlement;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/** Says in words which commission rule applied to a line, and why: it is more specific than the others that held. */
final class RuleWords {
    private static final Pattern RULE = Pattern.compile("#(-?[0-9]*) ([A-Z]+) ([0-9]+)");
    private static final String KEY = "riwaq.settlement.why.";

    private RuleWords() {}

    /** @param rules {@code #3 CRAFT 1200, #1 ANY 1000}, the one that applied first; empty if none held */
    static String of(String rules, MessageSource messages, Locale locale) {
        Matcher rule = RULE.matcher(rules == null ? "" : rules);
        if (!rule.find()) {
            return messages.getMessage(KEY + "none", null, locale);
        }
        String applied = one(rule, messages, locale);
        StringBuilder others = new StringBuilder();
        while (rule.find()) {
            others.append(others.length() == 0 ? "" : messages.getMessage(KEY + "and", null, locale))
                    .append(one(rule, messages, locale));
        }
        return others.length() == 0
                ? messages.getMessage(KEY + "only", new Object[] {applied}, locale)
                : messages.getMessage(KEY + "before", new Object[] {applied, others}, locale);
    }

    private static String one(Matcher rule, MessageSource messages, Locale locale) {
        char point = locale.getLanguage().equals("en") ? '.' : ',';
        String percent = BankTable.dirhams(Long.parseLong(rule.group(3)), point);
        String subject = messages.getMessage("riwaq.settlement.csv.rule." + rule.group(2), null, rule.group(2), locale);
        return messages.getMessage(KEY + "rule", new Object[] {subject, percent, rule.group(1)}, locale);
    }
}
