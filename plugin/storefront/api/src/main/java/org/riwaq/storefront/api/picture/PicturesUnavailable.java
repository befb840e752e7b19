package org.riwaq.storefront.api.picture;

/** The originals cannot be reached at the moment. */
public final class PicturesUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what went wrong, for the log. */
    public PicturesUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
