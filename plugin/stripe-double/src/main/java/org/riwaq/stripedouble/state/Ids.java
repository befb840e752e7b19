package org.riwaq.stripedouble.state;

import java.util.Random;
import java.util.function.Predicate;

/** Makes ids that look like Stripe's. The same seed gives the same ids, so that a run can be repeated. */
final class Ids {
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 24;
    private final Random random;

    Ids(long seed) {
        this.random = new Random(seed);
    }

    /** @param taken ids in use: after a restart the same seed would give them again */
    String next(String prefix, Predicate<String> taken) {
        while (true) {
            String id = prefix + "_" + letters();
            if (!taken.test(id)) return id;
        }
    }

    String letters() {
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return letters.toString();
    }
}
