package org.riwaq.storefront.theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** A theme's files: its own, else the base theme's, else those packaged with this module. */
final class ThemeFiles {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,40}");
    /** No upper case, no dots but the one before the ending: nothing can point outside. */
    private static final Pattern FILE = Pattern.compile("([a-z0-9_-]+/)*[a-z0-9_-]+\\.[a-z0-9]+");

    private final List<Path> directories;

    private ThemeFiles(List<Path> directories) {
        this.directories = directories;
    }

    /** The files of a theme; empty when there is no theme of that name. */
    static Optional<ThemeFiles> of(@Nullable Path themes, String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        boolean base = "base".equals(name);
        if (themes == null) {
            return base ? Optional.of(new ThemeFiles(List.of())) : Optional.empty();
        }
        if (!base && !Files.isDirectory(themes.resolve(name))) {
            return Optional.empty();
        }
        return Optional.of(new ThemeFiles(
                Stream.of(name, "base").distinct().map(themes::resolve).toList()));
    }

    /** The nearest file of that name. */
    Optional<Resource> find(String path) {
        return all(path).findFirst();
    }

    /** Every file of that name, the nearest first. */
    Stream<Resource> all(String path) {
        if (!FILE.matcher(path).matches()) {
            return Stream.empty();
        }
        Stream<Resource> own = directories.stream().map(directory -> new FileSystemResource(directory.resolve(path)));
        Stream<Resource> packaged =
                Stream.of(new ClassPathResource("themes/base/" + path, ThemeFiles.class.getClassLoader()));
        return Stream.concat(own, packaged).filter(Resource::isReadable);
    }
}
