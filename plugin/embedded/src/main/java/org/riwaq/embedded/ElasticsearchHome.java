package org.riwaq.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where the server's program and files are. Where it runs as another user who cannot reach the directory asked for,
 * both go to a directory in {@code /var/tmp} whose name follows from that directory.
 *
 * @param server the program
 * @param directory data, configuration and temporary files
 * @param outside the directory in {@code /var/tmp}, if one is needed
 */
record ElasticsearchHome(Path server, Path directory, Optional<Path> outside) {
    /** Finds the places, copying the program where the other user cannot reach it. */
    static ElasticsearchHome prepare(ElasticsearchSettings settings, RunAs runAs) throws IOException {
        if (!Files.exists(settings.server().resolve("bin/elasticsearch")))
            throw new IOException(
                    "There is no Elasticsearch in " + settings.server() + ": build with mvn package first");
        if (runAs.canReach(settings.directory())
                && runAs.canReach(settings.server().resolve("bin/elasticsearch")))
            return new ElasticsearchHome(settings.server(), settings.directory(), Optional.empty());
        Path outside = outside(settings);
        makeOurs(outside);
        Path server = outside.resolve("server");
        // Copied anew each time: a rebuilt analysis must not be missed, and it takes a second.
        Directories.delete(server);
        copy(settings.server(), server);
        return new ElasticsearchHome(server, outside.resolve("home"), Optional.of(outside));
    }

    /** The directory in {@code /var/tmp} for these settings, whether it is there or not. */
    static Path outside(ElasticsearchSettings settings) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(settings.directory().toString().getBytes(StandardCharsets.UTF_8));
            return Path.of("/var/tmp", "riwaq-elasticsearch-" + HexFormat.of().formatHex(hash, 0, 6));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Path data() {
        return directory.resolve("data");
    }

    Path configuration() {
        return directory.resolve("config");
    }

    Path temporary() {
        return directory.resolve("tmp");
    }

    /** Anybody may write to {@code /var/tmp}: what somebody else put there under our name is not used. */
    private static void makeOurs(Path outside) throws IOException {
        if (!Files.exists(outside, LinkOption.NOFOLLOW_LINKS))
            Files.createDirectory(
                    outside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        boolean ours = Files.isDirectory(outside, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(outside, LinkOption.NOFOLLOW_LINKS).getName().equals(System.getProperty("user.name"));
        if (!ours) throw new IOException(outside + " belongs to somebody else: remove it first");
        Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Path made = Files.createDirectories(to.resolve(from.relativize(directory)));
                Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path made = Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                boolean program = Files.isExecutable(file);
                Files.setPosixFilePermissions(
                        made, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
