package org.riwaq.storefront.enginelink;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The engine did not answer, or is not ready to: nothing is known of what was asked, and asking again may help. */
public final class EngineUnreachableException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    EngineUnreachableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
