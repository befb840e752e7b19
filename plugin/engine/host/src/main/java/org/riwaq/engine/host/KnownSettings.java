package org.riwaq.engine.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Every setting there is, with its default, as the jars' {@value #FILE} say. */
final class KnownSettings {

    static final String FILE = "META-INF/riwaq-settings.properties";

    private final Map<String, String> defaults = new TreeMap<>();

    /** The host's own settings, and those of the modules in WEB-INF/lib. */
    static KnownSettings of(EngineHome home) {
        KnownSettings known = new KnownSettings();
        try {
            for (Path jar : home.webappJars()) {
                try (ZipFile zip = new ZipFile(jar.toFile())) {
                    ZipEntry entry = zip.getEntry(FILE);
                    if (entry != null) {
                        known.add(zip.getInputStream(entry));
                    }
                }
            }
        } catch (IOException e) {
            throw new StartRefused(StartRefused.APPLICATION, "The modules' settings cannot be read", e);
        }
        return known;
    }

    /** Adds the keys and defaults of one file, UTF-8. */
    KnownSettings add(InputStream file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        properties.stringPropertyNames().forEach(key -> defaults.put(key, properties.getProperty(key)));
        return this;
    }

    Map<String, String> defaults() {
        return defaults;
    }

    void assertKnown(String key, String where) {
        if (!defaults.containsKey(key)) {
            throw new StartRefused(
                    StartRefused.SETTING,
                    "There is no setting " + key + " (" + where + "). There are: "
                            + String.join(", ", defaults.keySet()));
        }
    }

    String keyOfVariable(String variable) {
        return defaults.keySet().stream()
                .filter(key -> EngineSettings.variable(key).equals(variable))
                .findFirst()
                .orElseThrow(() -> new StartRefused(
                        StartRefused.SETTING, "No setting stands behind the environment variable " + variable));
    }

    /** The values in a file, none if there is no such file. */
    Map<String, String> fromFile(Path file) {
        Map<String, String> values = new LinkedHashMap<>();
        if (Files.isRegularFile(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new StartRefused(StartRefused.SETTING, "The file " + file + " cannot be read", e);
            }
            for (String key : properties.stringPropertyNames()) {
                assertKnown(key, file.toString());
                values.put(key, properties.getProperty(key));
            }
        }
        return values;
    }
}
