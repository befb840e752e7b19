package org.riwaq.engine.commandapi;

import java.util.regex.Pattern;

/** Mail addresses that people give in commands. */
public final class MailAddresses {
    // What a mail server could take; whether somebody reads it shows when the mail is sent.
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final int LONGEST = 254;

    private MailAddresses() {}

    /** @throws Refused if it is missing or none, naming the field */
    public static String read(String field, String given) {
        String email = Body.text(field, given, LONGEST);
        if (!MAIL.matcher(email).matches()) {
            throw Body.badField(field, "format");
        }
        return email;
    }
}
