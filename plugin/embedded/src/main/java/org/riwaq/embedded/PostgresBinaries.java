package org.riwaq.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's program, unpacked from the jar of this platform's binaries. */
record PostgresBinaries(Path home) {
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");

    Path initdb() {
        return program("initdb");
    }

    Path postgres() {
        return program("postgres");
    }

    private Path program(String name) {
        return home.resolve("bin").resolve(Platform.isUnix() ? name : name + ".exe");
    }

    /** Unpacks below {@code parent} unless that was done before; several processes may do so at once. */
    static PostgresBinaries unpack(Path parent) throws IOException {
        String archive = "/postgres-" + Platform.postgresName() + ".txz";
        var resource = PostgresBinaries.class.getResource(archive);
        if (resource == null)
            throw new IOException("No PostgreSQL for this platform is on the class path (" + archive
                    + "); plugin/embedded/pom.xml" + " has a profile for each that is known");
        long size = resource.openConnection().getContentLengthLong();
        // The archive's size stands for its version: the jar says no other.
        PostgresBinaries unpacked = new PostgresBinaries(parent.resolve("postgres-" + size));
        if (Files.isDirectory(unpacked.home)) return unpacked;
        Files.createDirectories(parent);
        Path begun = Files.createTempDirectory(parent, "unpacking");
        try (InputStream in = resource.openStream()) {
            extract(in, begun);
        }
        if (Platform.isUnix()) Files.setPosixFilePermissions(begun, PROGRAM);
        try {
            Files.move(begun, unpacked.home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException somebodyWasFaster) {
            Directories.delete(begun);
        }
        return unpacked;
    }

    private static void extract(InputStream archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) throw new IOException("Leads out of the archive: " + entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    if (Platform.isUnix())
                        Files.setPosixFilePermissions(target, (entry.getMode() & 0100) != 0 ? PROGRAM : FILE);
                }
            }
        }
    }
}
