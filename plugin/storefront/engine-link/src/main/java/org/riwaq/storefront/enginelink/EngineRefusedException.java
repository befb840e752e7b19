package org.riwaq.storefront.enginelink;

import java.io.Serial;
import org.riwaq.contract.Refusal;

/** The engine answered, and said no. Asking the same again gives the same. */
public final class EngineRefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    EngineRefusedException(Refusal refusal) {
        super("The engine refused: " + refusal.code + " (" + refusal.status + ")");
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
