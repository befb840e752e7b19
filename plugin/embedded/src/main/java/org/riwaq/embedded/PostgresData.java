package org.riwaq.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A directory with a database cluster and its password. */
final class PostgresData {
    private static final Duration LEAVE = Duration.ofSeconds(10);
    private final Path directory;
    private final RunAs runAs;

    PostgresData(Path directory, RunAs runAs) {
        this.directory = directory;
        this.runAs = runAs;
    }

    Path cluster() {
        return directory.resolve("cluster");
    }

    /** Makes password and cluster unless they are there, and gives the password. */
    String prepare(PostgresBinaries binaries, String user, Path log) throws IOException {
        Path passwordFile = directory.resolve("password");
        if (Files.exists(cluster()) && Files.exists(passwordFile)) {
            runAs.own(directory);
            return Files.readString(passwordFile).strip();
        }
        Files.createDirectories(directory);
        String password = writePassword(passwordFile);
        // A first start that was broken off leaves no cluster but this.
        Path begun = directory.resolve("cluster-begun");
        Directories.delete(begun);
        runAs.own(directory);
        initialise(binaries, user, passwordFile, begun, log);
        Files.move(begun, cluster());
        return password;
    }

    private static String writePassword(Path file) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Files.deleteIfExists(file);
        if (Platform.isUnix())
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password + "\n");
        return password;
    }

    private void initialise(PostgresBinaries binaries, String user, Path passwordFile, Path into, Path log)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                binaries.initdb().toString(),
                "--pgdata=" + into,
                "--username=" + user,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order of names on every machine, whatever locales it has.
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=und"));
        ChildProcess initdb = ChildProcess.start(
                new ChildCommand(runAs.command(command), Map.of("TZ", "UTC", "LC_ALL", "C"), directory, log));
        if (initdb.onExit().join() != 0)
            throw new IOException("PostgreSQL's initdb failed:\n" + String.join("\n", initdb.lastLines(20)));
    }

    /**
     * Waits for the server of a launcher that was killed, and its connections, to be gone. PostgreSQL's own check by
     * {@code postmaster.pid} is fooled where a process number was given out again, so that file goes once we know.
     */
    void awaitNobodyThere() throws IOException {
        Path pidFile = cluster().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        // Without /proc PostgreSQL's own check must do.
        if (!Files.isDirectory(Path.of("/proc/self"))) return;
        long deadline = System.nanoTime() + LEAVE.toNanos();
        Optional<Long> there = somebodyThere();
        while (there.isPresent() && System.nanoTime() < deadline) {
            Pause.of(Duration.ofMillis(100));
            there = somebodyThere();
        }
        if (there.isPresent())
            throw new IOException(
                    "Another PostgreSQL (process " + there.get() + ") runs on " + cluster() + "; stop it first");
        Files.deleteIfExists(pidFile);
    }

    /** Every process of a server works in its cluster's directory. */
    private Optional<Long> somebodyThere() throws IOException {
        Path cluster = cluster().toRealPath();
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.map(ProcessHandle::pid)
                    .filter(pid -> worksIn(pid, cluster))
                    .findFirst();
        }
    }

    private static boolean worksIn(long pid, Path directory) {
        try {
            return directory.equals(Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd")));
        } catch (NoSuchFileException ended) {
            return false;
        } catch (IOException anotherUsers) {
            return false;
        }
    }
}
