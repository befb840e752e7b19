package org.riwaq.storefront.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that texts are analysed in, each with its own field in the mappings. */
public enum TextLanguage {
    FR,
    AR,
    EN,
    ES;

    /** As in facts, documents and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of that code. */
    public static Optional<TextLanguage> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
