package org.riwaq.storefront.search;

import java.io.Serial;

/** Elasticsearch cannot be asked now, or holds no market yet. It comes back by itself: ask again later. */
public final class SearchUnavailableException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public SearchUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
