package org.riwaq.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * As whom a part runs that refuses to run as root, as PostgreSQL and Elasticsearch do.
 *
 * <p>An ordinary user runs them as herself. Root runs them in a user namespace where she is nobody and still owns her
 * files; where the kernel forbids that, as the user nobody, who must be able to reach the part's directory.
 */
public enum RunAs {
    MYSELF(List.of()),
    // Mapped: a JVM whose user has no number cannot attach to itself, as Elasticsearch's does.
    NAMELESS_ROOT(List.of("unshare", "--user", "--map-user=65534", "--map-group=65534")),
    // By number: its name and its group's differ between systems.
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int NOBODY_ID = 65534;
    private final List<String> prefix;

    RunAs(List<String> prefix) {
        this.prefix = prefix;
    }

    /** The way that works here; probes it once by running nothing. */
    public static RunAs here() throws IOException {
        return Probe.RESULT.orElseThrow(() -> new IOException(
                "PostgreSQL and Elasticsearch do not run as root, and neither unshare nor setpriv works here: run this"
                        + " as an ordinary user"));
    }

    /** The command in front of which this way stands. */
    public List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Whether the part, running this way, can reach a directory (which may not exist yet) or somebody is in its way. */
    public boolean canReach(Path directory) throws IOException {
        if (this != NOBODY) return true;
        for (Path above = directory.toAbsolutePath().getParent(); above != null; above = above.getParent())
            if (Files.exists(above)
                    && !Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)
                    && owner(above) != NOBODY_ID) return false;
        return true;
    }

    /** Gives the part a directory and all in it, made if missing, with nobody else let in. */
    public void own(Path directory) throws IOException {
        Files.createDirectories(directory);
        if (!Platform.isUnix()) return;
        Files.setPosixFilePermissions(
                directory,
                java.util.EnumSet.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE));
        if (this != NOBODY) return;
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                return give(file);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path walked, IOException failed) throws IOException {
                if (failed != null) throw failed;
                return give(walked);
            }

            private FileVisitResult give(Path path) throws IOException {
                Files.setAttribute(path, "unix:uid", NOBODY_ID, java.nio.file.LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static int owner(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private boolean works() {
        try {
            Process nothing = new ProcessBuilder(command(List.of("true")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return nothing.waitFor(10, TimeUnit.SECONDS) && nothing.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static final class Probe {
        static final Optional<RunAs> RESULT = find();

        private static Optional<RunAs> find() {
            if (!Platform.isUnix() || !"root".equals(System.getProperty("user.name"))) return Optional.of(MYSELF);
            if (NAMELESS_ROOT.works()) return Optional.of(NAMELESS_ROOT);
            return NOBODY.works() ? Optional.of(NOBODY) : Optional.empty();
        }
    }
}
