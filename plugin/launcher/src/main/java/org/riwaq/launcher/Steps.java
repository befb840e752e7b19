package org.riwaq.launcher;

/** Shows how far a start has come; called from several threads. */
public interface Steps extends AutoCloseable {
    /** Shows nothing. */
    Steps SILENT = new Steps() {
        @Override
        public void begun(Step step) {}

        @Override
        public void done(Step step, double seconds) {}
    };

    void begun(Step step);

    void done(Step step, double seconds);

    /** How much of a step is done, where it can be counted. */
    default void progress(Step step, long done, long of) {}

    @Override
    default void close() {}
}
