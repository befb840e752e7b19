package org.riwaq.storefront.api;

/** The catalogue cannot be asked at the moment; it comes back by itself. */
public final class MarketUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what went wrong, for the log. */
    public MarketUnavailable(Throwable cause) {
        super("The catalogue cannot be asked", cause);
    }
}
