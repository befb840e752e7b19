package org.riwaq.engine.demomarket.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One text in the market's four languages. */
public final class Phrase {
    private static final String[] LANGUAGES = {"fr", "ar", "en", "es"};

    private final Map<String, String> texts;

    private Phrase(Map<String, String> texts) {
        this.texts = texts;
    }

    static Phrase of(String fr, String ar, String en, String es) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("fr", fr);
        texts.put("ar", ar);
        texts.put("en", en);
        texts.put("es", es);
        return new Phrase(texts);
    }

    /** The French text: what stands in base columns. */
    public String french() {
        return texts.get("fr");
    }

    /** Text by language: {@code fr}, {@code ar}, {@code en}, {@code es}. */
    public Map<String, String> byLanguage() {
        return Collections.unmodifiableMap(texts);
    }

    /** Puts another text where {@code {slot}} stands. */
    Phrase with(String slot, Phrase value) {
        return combine(value, (text, other) -> text.replace('{' + slot + '}', other));
    }

    Phrase with(String slot, String value) {
        return with(slot, of(value, value, value, value));
    }

    /** Both texts with something between them. */
    Phrase then(String between, Phrase next) {
        return combine(next, (text, other) -> text + between + other);
    }

    /** Each text between {@code before} and {@code after}. */
    Phrase within(String before, String after) {
        return combine(this, (text, same) -> before + text + after);
    }

    /** With a line feed for each pilcrow. */
    public Phrase lines() {
        return combine(this, (text, same) -> text.replace('¶', '\n'));
    }

    /** French drops the e of {@code de} before a vowel, which a filled slot may bring. */
    Phrase elided() {
        Map<String, String> corrected = new LinkedHashMap<>(texts);
        corrected.put("fr", texts.get("fr").replaceAll("\\bde (?=[AEIOUÉ])", "d'"));
        return new Phrase(corrected);
    }

    /** Spanish says {@code e} for {@code y} before the sound i. */
    Phrase spanishAndBeforeI() {
        Map<String, String> corrected = new LinkedHashMap<>(texts);
        corrected.put("es", texts.get("es").replace(" y índigo", " e índigo"));
        return new Phrase(corrected);
    }

    /** The parts of the texts before and after a bar. */
    Phrase[] split() {
        return new Phrase[] {
            combine(this, (text, same) -> text.split("\\|")[0].trim()),
            combine(this, (text, same) -> text.split("\\|")[1].trim())
        };
    }

    private Phrase combine(Phrase other, Combination how) {
        Map<String, String> combined = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            combined.put(language, how.of(texts.get(language), other.texts.get(language)));
        }
        return new Phrase(combined);
    }

    private interface Combination {
        String of(String text, String other);
    }
}
