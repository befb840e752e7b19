package org.riwaq.launcher;

/** A market that cannot be started as asked; the message says to a person what is in the way and what to do. */
public final class LaunchRefused extends Exception {
    private static final long serialVersionUID = 1L;

    LaunchRefused(String message) {
        super(message);
    }
}
