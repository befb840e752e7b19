package org.riwaq.storefront.indexer;

import java.io.Serial;

/** The indices that were written to have been replaced: go on with those in use now. */
final class GenerationGoneException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    GenerationGoneException(String index) {
        super(index + " is gone");
    }
}
