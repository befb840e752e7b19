package org.riwaq.engine.settlement;

import java.math.BigInteger;

/** A Moroccan bank account: 24 digits, the last two of which check the others (the whole number mod 97 is 0). */
final class Rib {
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Rib() {}

    /** As it is kept: without the spaces and dashes of print. */
    static String tidy(String typed) {
        return typed == null ? null : typed.replaceAll("[\\s\\u00a0\\u202f.-]", "");
    }

    static boolean isSound(String rib) {
        return rib != null
                && rib.matches("[0-9]{24}")
                && new BigInteger(rib).mod(MODULUS).signum() == 0;
    }

    /** Its international form: MA, two digits that check it (ISO 13616), the 24 digits. */
    static String iban(String rib) {
        // M is 22, A is 10.
        int check = 98 - new BigInteger(rib + "221000").mod(MODULUS).intValue();
        return "MA" + (check < 10 ? "0" : "") + check + rib;
    }
}
