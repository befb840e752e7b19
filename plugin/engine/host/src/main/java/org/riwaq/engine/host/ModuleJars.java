package org.riwaq.engine.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which modules' context files are in a set of jars: what the root context and the admin's servlet read. */
final class ModuleJars {

    private static final Pattern FILE = Pattern.compile("bl-riwaq-([a-z-]+)-(applicationContext|pagesServlet)\\.xml");

    private final Set<String> modules = new LinkedHashSet<>();
    private final Set<String> files = new LinkedHashSet<>();

    ModuleJars(List<Path> jars) {
        for (Path path : jars) {
            try (JarFile jar = new JarFile(path.toFile())) {
                jar.stream().map(JarEntry::getName).forEach(this::add);
            } catch (IOException e) {
                throw new StartRefused(StartRefused.APPLICATION, "Not a readable jar: " + path, e);
            }
        }
    }

    private void add(String file) {
        Matcher name = FILE.matcher(file);
        if (name.matches()) {
            files.add(file);
            if (!name.group(1).equals("module")) {
                modules.add(name.group(1));
            }
        }
    }

    Set<String> names() {
        return new TreeSet<>(modules);
    }

    /** The modules' root context files, the mechanism's own first. */
    List<String> contexts() {
        return ofKind("applicationContext");
    }

    /** The files with controllers of the admin's pages. */
    List<String> pagesServlets() {
        return ofKind("pagesServlet");
    }

    private List<String> ofKind(String kind) {
        List<String> found = new ArrayList<>();
        for (String file : files) {
            if (file.endsWith("-" + kind + ".xml")) {
                found.add(file.startsWith("bl-riwaq-module-") ? 0 : found.size(), file);
            }
        }
        return found;
    }
}
