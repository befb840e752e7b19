package org.riwaq.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A program that runs beside this JVM and never outlives it.
 *
 * <p>On Unix it has a session of its own, so that Ctrl-C reaches this JVM alone, which then stops its children in the
 * order it wants. Its standard input is a pipe from this JVM: when that breaks, however the JVM ended, a small watcher
 * sends the child its stop signal. Elsewhere (untried) it is a plain child.
 */
public final class ChildProcess {
    // The watcher knows the child by $$, which exec keeps; the second fork gives it to init, so that the child never
    // sees an exit of a child that it did not start. 3<&0 because a shell gives background commands /dev/null.
    private static final String WATCHED =
            "exec 3<&0 </dev/null; ( (read -r _ <&3; kill -%s $$) >/dev/null 2>&1 & ); exec 3<&-; exec \"$@\"";

    private final Process process;
    private final Path log;
    private final long logStart;

    private ChildProcess(Process process, Path log, long logStart) {
        this.process = process;
        this.log = log;
        this.logStart = logStart;
    }

    /** Starts the command; it is not waited for. */
    public static ChildProcess start(ChildCommand child) throws IOException {
        Files.createDirectories(child.log().toAbsolutePath().getParent());
        long logStart = Files.exists(child.log()) ? Files.size(child.log()) : 0;
        ProcessBuilder builder = new ProcessBuilder(watched(child))
                .directory(child.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(child.log().toFile()));
        builder.environment().putAll(child.environment());
        return new ChildProcess(builder.start(), child.log(), logStart);
    }

    private static List<String> watched(ChildCommand child) {
        if (!Platform.isUnix()) return child.command();
        List<String> command = new ArrayList<>();
        Platform.program("setsid").ifPresent(setsid -> command.add(setsid.toString()));
        command.addAll(List.of("/bin/sh", "-c", WATCHED.formatted(child.stopSignal()), "riwaq-child"));
        command.addAll(child.command());
        return command;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit code once it has ended. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Asks it to end, waits up to {@code grace}, then kills it. Returns once it has ended; may be called twice. */
    public void stop(Duration grace) {
        // Closes the pipe as well, so the watcher adds the child's own stop signal to SIGTERM.
        process.destroy();
        boolean interrupted = false;
        try {
            if (process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException hurry) {
            interrupted = true;
        }
        kill();
        if (interrupted) Thread.currentThread().interrupt();
    }

    /** {@code kill -9}, as tests need it. Returns once it has ended. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public Path log() {
        return log;
    }

    /** The last lines it wrote since it was started; empty where the log cannot be read. */
    public List<String> lastLines(int count) {
        try (var channel = Files.newByteChannel(log)) {
            long from = Math.max(logStart, channel.size() - 64 * 1024);
            channel.position(from);
            var text = java.nio.channels.Channels.newInputStream(channel).readAllBytes();
            List<String> lines =
                    new String(text, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
