package org.riwaq.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

/** A wait between two looks at a process that is starting or ending. */
final class Pause {
    private Pause() {}

    static void of(Duration length) throws IOException {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting");
        }
    }
}
