package org.riwaq.embedded;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the embedded parts must know of the machine they run on. */
final class Platform {
    private static final String OS = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    private static final String ARCH = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);

    private Platform() {}

    static boolean isUnix() {
        return !OS.startsWith("windows");
    }

    /** As the packages of PostgreSQL's binaries name it, e.g. {@code linux-x86_64}. */
    static String postgresName() {
        String os = OS.startsWith("mac") ? "darwin" : isUnix() ? "linux" : "windows";
        String arch = switch (ARCH) {
            case "aarch64", "arm64" -> "arm_64";
            default -> "x86_64";
        };
        return os + "-" + arch;
    }

    /** A program on the PATH, or in the two directories that a bare PATH may lack. */
    static Optional<Path> program(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of(path.split(File.pathSeparator)), List.of("/usr/bin", "/bin").stream())
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
