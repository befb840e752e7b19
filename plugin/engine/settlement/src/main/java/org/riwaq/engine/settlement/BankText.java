package org.riwaq.engine.settlement;

import java.text.Normalizer;

/** Text as bank networks carry it: Latin letters without accents, digits and a few signs. */
final class BankText {
    private static final int LONGEST = 70;

    private BankText() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\u2018\\u2019]", "'")
                .replace("\u0153", "oe")
                .replace("\u00e6", "ae")
                .replaceAll("[^A-Za-z0-9/?:().,'+ -]", " ")
                .replaceAll(" +", " ")
                .trim();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST).trim() : plain;
    }
}
