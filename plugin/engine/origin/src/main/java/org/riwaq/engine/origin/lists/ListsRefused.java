package org.riwaq.engine.origin.lists;

/** A list is broken and there is none from before: the engine does not start without it. */
public final class ListsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ListsRefused(String message) {
        super(message);
    }
}
