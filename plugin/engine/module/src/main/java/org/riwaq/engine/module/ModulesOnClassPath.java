package org.riwaq.engine.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the modules whose jars are on a class path, whether or not a host lists their context files. */
final class ModulesOnClassPath {

    private static final Pattern CONTEXT_FILE = Pattern.compile("bl-riwaq-([a-z-]+)-applicationContext\\.xml");

    private ModulesOnClassPath() {}

    static Set<String> find(ClassLoader loader) {
        Set<String> names = new TreeSet<>();
        try {
            for (URL manifest : Collections.list(loader.getResources(JarFile.MANIFEST_NAME))) {
                URLConnection connection = manifest.openConnection();
                if (connection instanceof JarURLConnection) {
                    connection.setUseCaches(false);
                    try (JarFile jar = ((JarURLConnection) connection).getJarFile()) {
                        addFrom(jar, names);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The class path could not be read", e);
        }
        names.remove("module");
        return names;
    }

    private static void addFrom(JarFile jar, Set<String> names) {
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            Matcher file = CONTEXT_FILE.matcher(entries.nextElement().getName());
            if (file.matches()) {
                names.add(file.group(1));
            }
        }
    }
}
