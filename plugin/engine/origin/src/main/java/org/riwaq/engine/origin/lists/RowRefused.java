package org.riwaq.engine.origin.lists;

/** A line of a list that cannot be taken, with the reason. */
final class RowRefused extends Exception {
    private static final long serialVersionUID = 1L;

    RowRefused(String reason) {
        super(reason);
    }
}
