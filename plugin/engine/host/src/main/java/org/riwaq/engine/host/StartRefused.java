package org.riwaq.engine.host;

/** The engine cannot start, and a person can do something about it; the message says what. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final int APPLICATION = 1;
    static final int SETTING = 2;
    static final int DATABASE = 3;
    static final int PORT = 4;

    private final int exitCode;

    StartRefused(int exitCode, String message) {
        this(exitCode, message, null);
    }

    StartRefused(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
