package org.riwaq.engine.merchandising.domain;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadleafcommerce.common.BroadleafEnumerationType;

/** The language of the page on which a question was asked. */
public final class QuestionLanguage implements Serializable, BroadleafEnumerationType, Comparable<QuestionLanguage> {
    private static final long serialVersionUID = 1L;

    // The admin's inspection looks for a field of this name.
    private static final Map<String, QuestionLanguage> TYPES = new LinkedHashMap<String, QuestionLanguage>();

    /** French. */
    public static final QuestionLanguage FR = new QuestionLanguage("fr");

    /** Arabic. */
    public static final QuestionLanguage AR = new QuestionLanguage("ar");

    /** English. */
    public static final QuestionLanguage EN = new QuestionLanguage("en");

    /** Spanish. */
    public static final QuestionLanguage ES = new QuestionLanguage("es");

    private final String type;
    private final int order;

    private QuestionLanguage(String type) {
        this.type = type;
        this.order = TYPES.size();
        TYPES.put(type, this);
    }

    /** The one of that type, or null. */
    public static QuestionLanguage getInstance(String type) {
        return TYPES.get(type);
    }

    @Override
    public String getType() {
        return type;
    }

    /** A message key: the admin shows it in the user's language. */
    @Override
    public String getFriendlyType() {
        return "riwaq.merchandising.language." + type;
    }

    @Override
    public int compareTo(QuestionLanguage other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionLanguage && type.equals(((QuestionLanguage) other).type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return type;
    }
}
