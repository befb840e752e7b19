package org.riwaq.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Directories as a whole. */
public final class Directories {
    private Directories() {}

    /** Deletes a directory with all in it, never what its links lead to; nothing if there is none. */
    public static void delete(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) return;
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            // A server that is still stopping deletes its own files meanwhile.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                if (failed instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw failed;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path walked, IOException failed) throws IOException {
                if (failed != null) throw failed;
                Files.deleteIfExists(walked);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
