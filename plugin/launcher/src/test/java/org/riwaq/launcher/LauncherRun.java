package org.riwaq.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The launcher as a person runs it, in a JVM of its own. */
final class LauncherRun implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;
    private static final long SIGINT_BIT = 1L << 1;
    private final Process process;
    private final Path output;

    private LauncherRun(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static LauncherRun start(FakeProject project, Map<Door, Integer> ports, String... options) throws IOException {
        Path output = Files.createTempFile(project.directory(), "launcher", ".out");
        List<String> command = new ArrayList<>(heardInterrupts());
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=en"));
        ports.forEach((door, port) -> command.add("-D" + door.setting() + "=" + port));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                project.directory().toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new LauncherRun(process, output);
    }

    // A shell gives what it starts with "&" an ignored Ctrl-C, for life; a terminal's children hear it.
    private static List<String> heardInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) return List.of();
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("SigIgn:")) {
                long ignored = Long.parseUnsignedLong(line.substring(7).trim(), 16);
                return (ignored & SIGINT_BIT) == 0 ? List.of() : List.of("/usr/bin/env", "--default-signal=INT");
            }
        }
        return List.of();
    }

    LauncherRun awaitOpen() throws IOException, InterruptedException {
        for (long tries = 0; tries < PATIENCE_SECONDS * 10; tries++) {
            if (output().contains("Ctrl-C stops everything")) return this;
            if (!process.isAlive()) break;
            Thread.sleep(100);
        }
        throw new AssertionError("The market never opened:\n" + output());
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** The children that are still there: parts run in sessions of their own but stay ours. */
    List<ProcessHandle> parts() {
        return process.descendants().toList();
    }

    /** What Ctrl-C in a terminal does to it. */
    int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("/bin/kill", "-INT", Long.toString(process.pid()))
                .start()
                .waitFor();
        return exitCode();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitCode() throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
            throw new AssertionError("The launcher does not end:\n" + output());
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
