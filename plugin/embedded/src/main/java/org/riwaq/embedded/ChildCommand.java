package org.riwaq.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What {@link ChildProcess} starts.
 *
 * @param command program and arguments; secrets belong into the environment, for every user can read arguments
 * @param environment added to what this JVM itself got
 * @param directory where the program runs
 * @param log file its output is added to; made if missing
 * @param stopSignal what asks it to end, e.g. {@code TERM}
 */
public record ChildCommand(
        List<String> command, Map<String, String> environment, Path directory, Path log, String stopSignal) {
    public ChildCommand {
        if (command.isEmpty()) throw new IllegalArgumentException("A child process needs a command");
        if (!stopSignal.matches("[A-Z]+")) throw new IllegalArgumentException("Not a signal's name: " + stopSignal);
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** A command that SIGTERM ends. */
    public ChildCommand(List<String> command, Map<String, String> environment, Path directory, Path log) {
        this(command, environment, directory, log, "TERM");
    }
}
