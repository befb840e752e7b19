package org.riwaq.storefront.api;

/** The catalogue cannot be asked at the moment; it comes back by itself. */
public final class MarketUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what went wrong, for the log. */
    public MarketUnavailable(Throwable cause) {
        super("The catalogue cannot be asked", cause);
    }

    /** What went wrong in a sentence for the log: while the catalogue is away, a stack for each visitor says no more. */
    public String reason() {
        Throwable cause = getCause();
        return cause == null ? "unknown" : String.valueOf(cause.getMessage());
    }
}
