package org.riwaq.engine.host.webapp;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a new password of the admin must be, whoever sets it and wherever. */
public final class PasswordRules {

    static final String TOO_SHORT = "riwaq.host.password.tooShort";
    static final String IS_LOGIN = "riwaq.host.password.login";
    static final String KNOWN = "riwaq.host.password.known";
    private static final int SHORTEST = 10;
    // Of zxcvbn's scale of 0 to 4: fewer than a million guesses.
    private static final int KNOWN_SCORE = 1;
    // Its time grows with the square of the length, and nobody knows a password that long.
    private static final int LONGEST_MEASURED = 60;
    // What its lists of English passwords lack.
    private static final List<String> OUR_WORDS = Arrays.asList(
            "riwaq", "broadleaf", "admin", "motdepasse", "azerty", "artisanat", "contrasena", "maroc", "maghrib");

    private final Zxcvbn measure = new Zxcvbn();

    /** The message of the first rule that a password breaks for a user of this name, or null. */
    String broken(String login, String password) {
        if (password.length() < SHORTEST) {
            return TOO_SHORT;
        }
        if (login != null && password.trim().equalsIgnoreCase(login.trim())) {
            return IS_LOGIN;
        }
        return isKnown(login, password) ? KNOWN : null;
    }

    private boolean isKnown(String login, String password) {
        if (password.length() > LONGEST_MEASURED) {
            return password.chars().distinct().count() < SHORTEST / 2;
        }
        List<String> words = new ArrayList<>(OUR_WORDS);
        if (login != null) {
            words.add(login.toLowerCase(Locale.ROOT));
        }
        return measure.measure(password, words).getScore() <= KNOWN_SCORE;
    }
}
