package org.riwaq.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.riwaq.embedded.ChildCommand;
import org.riwaq.embedded.ChildProcess;

/** A runnable jar in a JVM of its own. */
final class JavaPart implements Running {
    private static final Duration STOP = Duration.ofSeconds(30);
    private final ChildProcess process;

    private JavaPart(ChildProcess process) {
        this.process = process;
    }

    /**
     * @param heapMegabytes the most its heap may take
     * @param properties system properties; nothing secret, for every user can read them
     */
    static JavaPart start(
            Path jar,
            int heapMegabytes,
            Map<String, String> properties,
            Map<String, String> environment,
            Path directory,
            Path log)
            throws IOException {
        Files.createDirectories(directory);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                // The smallest collector: no other of the JVM's threads competes for two cores.
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC"));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        return new JavaPart(ChildProcess.start(new ChildCommand(command, environment, directory, log)));
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public CompletableFuture<Integer> onExit() {
        return process.onExit();
    }

    @Override
    public List<String> lastLines(int count) {
        return process.lastLines(count);
    }

    @Override
    public void stop() {
        process.stop(STOP);
    }

    @Override
    public void kill() {
        process.kill();
    }
}
