package org.riwaq.engine.origin.lists;

import org.riwaq.engine.origin.domain.Named;

/**
 * How one file is read.
 *
 * @param <T> what its lines become
 */
interface ListFile<T extends Named> {
    /** Below {@code config/}. */
    String path();

    /** The column that holds the code. */
    String codeColumn();

    /** The entity class. */
    Class<? extends T> type();

    T empty();

    /** Gives a new thing its code. */
    void name(T thing, String code);

    /** Takes over a line, all but the code. */
    void fill(T thing, Row row, Known known) throws RowRefused;
}
