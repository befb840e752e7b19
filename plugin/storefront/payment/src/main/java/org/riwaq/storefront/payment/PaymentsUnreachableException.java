package org.riwaq.storefront.payment;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Stripe was not reached, or gave no answer of its own, or does not know us: nobody can say whether the call counted. The same
 * call with the same id may be made again, and counts once.
 */
public final class PaymentsUnreachableException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    PaymentsUnreachableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
