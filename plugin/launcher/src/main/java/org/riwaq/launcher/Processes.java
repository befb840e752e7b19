package org.riwaq.launcher;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The processes of a market; tells an end that was asked for from one that was not. */
final class Processes {
    private static final int LAST_LINES = 20;
    private final Map<Part, Running> running = new EnumMap<>(Part.class);
    private final CompletableFuture<PartFailed> failure = new CompletableFuture<>();
    private boolean closed;

    /** Takes over a process just started. */
    void add(Part part, Running process) {
        boolean late;
        synchronized (this) {
            late = closed;
            if (!late) running.put(part, process);
        }
        if (late) process.stop();
        else process.onExit().thenAccept(code -> ended(part, process, code));
    }

    private void ended(Part part, Running process, int code) {
        synchronized (this) {
            if (running.get(part) != process) return;
        }
        failure.complete(new PartFailed(part, Integer.toString(code), process.lastLines(LAST_LINES), null));
    }

    synchronized Running get(Part part) {
        Running process = running.get(part);
        if (process == null) throw new IllegalStateException(part + " is not running");
        return process;
    }

    synchronized boolean isRunning(Part part) {
        return running.containsKey(part) && running.get(part).isAlive();
    }

    void end(Part part, Consumer<Running> way) {
        Running process;
        synchronized (this) {
            process = running.remove(part);
        }
        if (process != null) way.accept(process);
    }

    CompletableFuture<PartFailed> failure() {
        return failure;
    }

    /** Stops all that run, and whatever is added later; the last started first. */
    void stopAll() {
        synchronized (this) {
            closed = true;
        }
        Part[] parts = Part.values();
        for (int i = parts.length - 1; i >= 0; i--) end(parts[i], Running::stop);
    }
}
