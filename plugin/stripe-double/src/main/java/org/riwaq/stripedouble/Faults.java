package org.riwaq.stripedouble;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Trouble that tests ask for. */
public final class Faults {
    private final AtomicInteger failing = new AtomicInteger();
    private final AtomicInteger losing = new AtomicInteger();
    private volatile Duration slow = Duration.ZERO;

    Faults() {}

    /** The next requests are answered 500 and not carried out. */
    public void failNext(int requests) {
        failing.set(requests);
    }

    /** The next requests are carried out, and their answers are lost with the connection. */
    public void loseNextAnswers(int requests) {
        losing.set(requests);
    }

    /** Every request waits so long before anything is done, its idempotency key taken. */
    public void answerAfter(Duration pause) {
        slow = pause;
    }

    /** No more trouble. */
    public void none() {
        failing.set(0);
        losing.set(0);
        slow = Duration.ZERO;
    }

    boolean fails() {
        return took(failing);
    }

    boolean loses() {
        return took(losing);
    }

    private static boolean took(AtomicInteger left) {
        return left.getAndUpdate(now -> Math.max(0, now - 1)) > 0;
    }

    void pause() throws InterruptedException {
        if (!slow.isZero()) Thread.sleep(slow.toMillis());
    }
}
