package org.riwaq.engine.host;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The directory that holds {@code riwaq-engine.jar}, {@code lib/} and {@code webapp/}. */
final class EngineHome {

    private final Path directory;

    private EngineHome(Path directory) {
        this.directory = directory;
    }

    /** Where this class was loaded from, or where {@code riwaq.engine.home} says (for a start from classes). */
    static EngineHome find() {
        String setting = System.getProperty("riwaq.engine.home", "");
        Path directory = setting.isEmpty() ? besideJar() : Paths.get(setting);
        EngineHome home = new EngineHome(directory.toAbsolutePath().normalize());
        if (!Files.isDirectory(home.webapp().resolve("WEB-INF/lib"))) {
            throw new StartRefused(
                    StartRefused.SETTING, "No webapp/WEB-INF/lib in " + home.directory + "; was the engine packaged?");
        }
        return home;
    }

    private static Path besideJar() {
        URL jar = EngineHome.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Paths.get(jar.toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new StartRefused(StartRefused.SETTING, "The engine's place cannot be read: " + jar, e);
        }
    }

    Path webapp() {
        return directory.resolve("webapp");
    }

    /** The jars of the web application: Broadleaf, its libraries, our modules. */
    List<Path> webappJars() {
        return jarsIn(webapp().resolve("WEB-INF/lib"));
    }

    /** @throws StartRefused if the directory cannot be read */
    static List<Path> jarsIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException e) {
            throw new StartRefused(StartRefused.SETTING, "Cannot read the directory " + directory, e);
        }
    }
}
