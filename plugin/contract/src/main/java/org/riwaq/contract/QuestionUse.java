package org.riwaq.contract;

/** A question. Its text is told only once enough different visitors asked it; until then its mark alone. */
public final class QuestionUse {
    /** A keyed hash of language and text, from which nobody without the storefronts' secret can tell them. */
    public final String mark;

    /** A bit for each of 32 groups of visitors that asked it this month: so many bits, so many visitors at least. */
    public final int visitors;

    /** {@code fr}, {@code ar}, {@code en} or {@code es}; null as long as the text is. */
    public final String language;

    /** As typed, without needless blanks and capitals; null until the engine called the mark ripe. */
    public final String text;

    /** How often it was asked. */
    public final int asked;

    /** How often nothing fitted all of it. */
    public final int unmet;

    /** How often one of the pieces found was then looked at. */
    public final int clicks;

    public QuestionUse(String mark, int visitors, String language, String text, int asked, int unmet, int clicks) {
        this.mark = mark;
        this.visitors = visitors;
        this.language = language;
        this.text = text;
        this.asked = asked;
        this.unmet = unmet;
        this.clicks = clicks;
    }
}
