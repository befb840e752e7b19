package org.riwaq.engine.module;

/** The engine refuses to start: a module is missing, unknown, or could not migrate. The message says which and why. */
public final class ModuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ModuleException(String message) {
        super(message);
    }

    public ModuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
