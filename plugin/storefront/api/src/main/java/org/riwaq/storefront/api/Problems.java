package org.riwaq.storefront.api;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Words refusals, in the language that was asked for. */
public final class Problems {
    private static final String TEXTS = "org.riwaq.storefront.api.problems";
    // The machine's own language must never answer for a missing one.
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Problems() {}

    /** A question that breaks rules: 400. */
    public static Problem refused(List<Fault> faults, Language language) {
        List<Problem.FaultView> views = faults.stream()
                .map(fault -> new Problem.FaultView(
                        fault.code(),
                        fault.field(),
                        fault.rule(),
                        text(language, fault.code(), fault.field(), fault.value(), said(language, fault.rule()))))
                .toList();
        Problem.FaultView first = views.get(0);
        return new Problem(
                type(first.code()),
                text(language, "question.refused"),
                400,
                first.code(),
                first.detail(),
                first.field(),
                first.rule(),
                views);
    }

    /** Nothing behind an address: 404. */
    public static Problem missing(Language language) {
        return of("not-found", 404, language);
    }

    /** Any other refusal. */
    public static Problem of(String code, int status, Language language) {
        return of(code, status, language, "");
    }

    /** A single word of programs' answers that people read. */
    static String word(String key, Language language) {
        return text(language, key);
    }

    /** What a notice says. */
    static String notice(String code, Language language, String value) {
        return text(language, "notice." + code, value);
    }

    /** A refusal that names a value. */
    public static Problem of(String code, int status, Language language, String value) {
        return new Problem(
                type(code),
                text(language, code),
                status,
                code,
                text(language, code + ".detail", value),
                null,
                null,
                List.of());
    }

    private static String said(Language language, String rule) {
        return RuleWords.of(rule)
                .map(words -> text(language, words.key(), words.values().toArray()))
                .orElse(rule);
    }

    private static String type(String code) {
        return "urn:riwaq:problem:" + code;
    }

    private static String text(Language language, String key, Object... values) {
        Locale locale = language.locale();
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale, Problems.class.getClassLoader(), NO_FALLBACK);
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
