package org.riwaq.launcher;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A part's process, whatever starts and stops it. */
interface Running {
    long pid();

    boolean isAlive();

    CompletableFuture<Integer> onExit();

    List<String> lastLines(int count);

    /** Asks it to end, and returns once it has. */
    void stop();

    /** {@code kill -9}; returns once it has ended. */
    void kill();
}
