package org.riwaq.engine.commandapi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

/** A command that is to be done once: its route, what it is about, its key and the digest of its body. */
public final class Command {
    /** The header with the key. */
    public static final String KEY = "Idempotency-Key";

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    final String route;
    final String scope;
    final UUID key;
    final byte[] digest;

    private Command(String route, String scope, UUID key, byte[] digest) {
        this.route = route;
        this.scope = scope;
        this.key = key;
        this.digest = digest;
    }

    /**
     * @param route the same for all requests of its kind, e.g. {@code POST /carts/{id}/items}
     * @param scope what it is about, e.g. the cart's id; empty where there is nothing yet
     * @param body as it came
     * @throws Refused if the key is missing or no UUID
     */
    public static Command of(HttpServletRequest request, String route, String scope, byte[] body) {
        String key = request.getHeader(KEY);
        if (key == null || key.trim().isEmpty()) {
            throw Refused.because("idempotency.key-missing", 400);
        }
        if (!UUID_TEXT.matcher(key.trim()).matches()) {
            throw Refused.because("idempotency.key-malformed", 400);
        }
        return new Command(route, scope, UUID.fromString(key.trim().toLowerCase(Locale.ROOT)), digest(request, body));
    }

    // The path and query are part of what is asked: one key serves one line of one cart.
    private static byte[] digest(HttpServletRequest request, byte[] body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            String asked = request.getRequestURI() + "?" + request.getQueryString() + "\n";
            sha256.update(asked.getBytes(StandardCharsets.UTF_8));
            return sha256.digest(body);
        } catch (NoSuchAlgorithmException noJava) {
            throw new IllegalStateException(noJava);
        }
    }

    /** A number for the database's lock of this command. */
    long lock() {
        long hash = 1125899906842597L;
        for (char c : (route + '\n' + scope + '\n' + key).toCharArray()) {
            hash = 31 * hash + c;
        }
        return hash;
    }
}
