package org.riwaq.engine.commandapi;

import java.sql.Connection;

/** How a module runs a change: in one transaction of the host, which is rolled back if it throws. */
public interface Transactions {
    /** What is done in it. */
    interface Work<T> {
        /** @param connection the transaction's own; not to be committed or closed */
        T in(Connection connection) throws Exception;
    }

    /** Runs the work and commits; whatever it throws comes out after the rollback, a {@link Refused} as it is. */
    <T> T run(Work<T> work);
}
