package org.riwaq.engine.checkout;

import java.util.UUID;
import java.util.regex.Pattern;
import org.riwaq.engine.commandapi.Refused;

/** Ids for the outside: what is malformed is as unknown as what is not there. */
final class PublicId {
    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private PublicId() {}

    /** @throws Refused 404 with that code */
    static UUID of(String text, String unknown) {
        if (!isSound(text)) {
            throw Refused.because(unknown, 404);
        }
        return UUID.fromString(text);
    }

    static boolean isSound(String text) {
        return text != null && CANONICAL.matcher(text).matches();
    }
}
