package org.riwaq.storefront.enginelink;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request to the engine that it may refuse.
 *
 * @param method of HTTP
 * @param body a value of the contract, or null for none
 * @param key makes it happen once, or null where what it says does
 */
record Command(
        String method,
        EnginePath path,
        @Nullable Object body,
        @Nullable UUID key) {
    static Command get(EnginePath path) {
        return new Command("GET", path, null, null);
    }

    static Command post(EnginePath path, @Nullable Object body) {
        return new Command("POST", path, body, null);
    }

    static Command put(EnginePath path, Object body) {
        return new Command("PUT", path, body, null);
    }

    static Command delete(EnginePath path) {
        return new Command("DELETE", path, null, null);
    }

    Command once(UUID idempotencyKey) {
        return new Command(method, path, body, idempotencyKey);
    }
}
