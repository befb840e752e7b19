package org.riwaq.engine.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The demo market's own jar with the makers of its first region alone. */
final class SmallMarket {
    /** Where the reactor puts the module's jar. */
    private static final Path BUILT = Path.of("..", "demo-market", "target", "riwaq-demo-market");

    private static final String MAKERS = "market/makers.txt";
    private static final String FIRST_OF_THE_SECOND_REGION = "ksour-figuig |";

    static final int MAKERS_LEFT = 9;
    static final int PRODUCTS_LEFT = 16;

    private SmallMarket() {}

    /** A directory to be named by {@code riwaq.engine.extra-modules}. */
    static Path below(Path directory) throws IOException {
        Path modules = Files.createDirectory(directory.resolve("small-market"));
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(BUILT, "*.jar")) {
            for (Path jar : jars) {
                try (ZipFile whole = new ZipFile(jar.toFile());
                        OutputStream file = Files.newOutputStream(modules.resolve(jar.getFileName()));
                        ZipOutputStream small = new ZipOutputStream(file)) {
                    copy(whole, small);
                }
            }
        }
        return modules;
    }

    private static void copy(ZipFile whole, ZipOutputStream small) throws IOException {
        for (Enumeration<? extends ZipEntry> entries = whole.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            byte[] bytes = whole.getInputStream(entry).readAllBytes();
            small.putNextEntry(new ZipEntry(entry.getName()));
            small.write(entry.getName().equals(MAKERS) ? fewer(bytes) : bytes);
            small.closeEntry();
        }
    }

    private static byte[] fewer(byte[] makers) {
        String kept = new String(makers, StandardCharsets.UTF_8)
                .lines()
                .takeWhile(line -> !line.startsWith(FIRST_OF_THE_SECOND_REGION))
                .collect(Collectors.joining("\n"));
        return kept.getBytes(StandardCharsets.UTF_8);
    }
}
