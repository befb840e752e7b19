package org.riwaq.storefront.api.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Files up to a total size, the longest unused dropped first. Anybody may empty its directory at any time. */
final class PictureCache {
    private static final String PART = ".part";

    /** Iterates from the longest unused. */
    private final Map<String, Long> sizes = new LinkedHashMap<>(64, 0.75f, true);

    private final Path directory;
    private final long most;
    private long total;

    PictureCache(Path directory, long most) {
        this.directory = directory;
        this.most = most;
        try {
            Files.createDirectories(directory);
            load();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The picture cache cannot be used: " + directory, unwritable);
        }
    }

    private void load() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(PictureCache::modified))
                    .toList();
        }
        for (Path file : files) {
            if (file.toString().endsWith(PART)) {
                Files.deleteIfExists(file); // left by a process that died while writing
            } else {
                remember(String.valueOf(file.getFileName()), Files.size(file));
            }
        }
        trim();
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    Optional<byte[]> get(String name) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(directory.resolve(name));
            synchronized (sizes) {
                remember(name, bytes.length);
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException notThere) {
            synchronized (sizes) {
                forget(name);
            }
            return Optional.empty();
        }
    }

    /** Keeps a file; readers see it whole or not at all. */
    void put(String name, byte[] bytes) throws IOException {
        Files.createDirectories(directory);
        Path part = Files.createTempFile(directory, "new", PART);
        Files.write(part, bytes);
        Files.move(part, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        synchronized (sizes) {
            remember(name, bytes.length);
            trim();
        }
    }

    private void remember(String name, long size) {
        forget(name);
        sizes.put(name, size);
        total += size;
    }

    private void forget(String name) {
        Long before = sizes.remove(name);
        if (before != null) {
            total -= before;
        }
    }

    private void trim() throws IOException {
        ArrayDeque<String> dropped = new ArrayDeque<>();
        Iterator<Map.Entry<String, Long>> oldest = sizes.entrySet().iterator();
        while (total > most && oldest.hasNext()) {
            Map.Entry<String, Long> next = oldest.next();
            total -= next.getValue();
            dropped.add(next.getKey());
            oldest.remove();
        }
        for (String name : dropped) {
            Files.deleteIfExists(directory.resolve(name));
        }
    }

    /** Bytes it holds, as far as it knows. */
    long total() {
        synchronized (sizes) {
            return total;
        }
    }
}
