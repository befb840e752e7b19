package org.riwaq.engine.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The engine's settings: system properties before environment before {@code <config>/engine/engine.properties} before
 * defaults. Which keys there are is said by the files {@code META-INF/riwaq-settings.properties} of the host and of the
 * modules; any other key that begins with {@code riwaq.engine.} is refused, so that a slip of the pen is noticed.
 */
final class EngineSettings {

    private static final String PREFIX = "riwaq.engine.";
    private static final int SECRET_LENGTH = 32;

    private final Map<String, String> values;
    private final List<Path> extraModules;

    private EngineSettings(Map<String, String> values) {
        this.values = values;
        String directory = values.get("riwaq.engine.extra-modules");
        this.extraModules = directory.isEmpty() ? new ArrayList<>() : EngineHome.jarsIn(Paths.get(directory));
        check();
    }

    /** @throws StartRefused naming the key and the rule */
    static EngineSettings read(EngineHome home) {
        Properties properties = System.getProperties();
        Map<String, String> environment = System.getenv();
        return from(KnownSettings.of(home), properties, environment);
    }

    static EngineSettings from(KnownSettings known, Properties properties, Map<String, String> environment) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (variable.getKey().startsWith("RIWAQ_ENGINE_")) {
                given.put(known.keyOfVariable(variable.getKey()), variable.getValue());
            }
        }
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(PREFIX)) {
                known.assertKnown(key, "system property");
                given.put(key, properties.getProperty(key));
            }
        }
        Map<String, String> values = new LinkedHashMap<>(known.defaults());
        Path config = Paths.get(given.getOrDefault("riwaq.engine.config", values.get("riwaq.engine.config")));
        values.putAll(known.fromFile(config.resolve("engine").resolve("engine.properties")));
        values.putAll(given);
        return new EngineSettings(values);
    }

    private void check() {
        values.forEach((key, value) -> {
            if (value.trim().startsWith("${")) {
                throw refused(key, "is an unresolved placeholder: " + value);
            }
        });
        if (!value("database.url").startsWith("jdbc:postgresql:")) {
            throw refused("riwaq.engine.database.url", "must begin with jdbc:postgresql: (PostgreSQL is the only one)");
        }
        if (value("database.user").isEmpty()) {
            throw refused("riwaq.engine.database.user", "must be given");
        }
        if (secret().length() < SECRET_LENGTH) {
            throw refused("riwaq.engine.secret", "must have at least " + SECRET_LENGTH + " characters");
        }
        if (adminPort() != 0
                && adminPort() == apiPort()
                && value("admin.address").equals(value("api.address"))) {
            throw refused("riwaq.engine.api.port", "must differ from riwaq.engine.admin.port");
        }
        if (!Files.isDirectory(Paths.get(value("config")))) {
            throw refused("riwaq.engine.config", "is no directory: " + value("config"));
        }
        if (databasePool() < 2) {
            throw refused("riwaq.engine.database.pool", "must be at least 2");
        }
    }

    /** Makes every value a system property, where the web application's placeholders find it. */
    void publish() {
        values.forEach(System::setProperty);
        TreeSet<String> modules = new TreeSet<>(new ModuleJars(extraModules).names());
        if (!modules.isEmpty() && !value("modules").isEmpty()) {
            System.setProperty("riwaq.engine.modules", value("modules") + "," + String.join(",", modules));
        }
        System.setProperty("runtime.environment", "production");
        System.setProperty("riwaq.engine.config", absolute("config").toString());
        System.setProperty("riwaq.engine.data", absolute("data").toString());
    }

    String adminAddress() {
        return value("admin.address");
    }

    int adminPort() {
        return number("admin.port", 65535);
    }

    String apiAddress() {
        return value("api.address");
    }

    int apiPort() {
        return number("api.port", 65535);
    }

    String databaseUrl() {
        return value("database.url");
    }

    String databaseUser() {
        return value("database.user");
    }

    String databasePassword() {
        return value("database.password");
    }

    int databasePool() {
        return number("database.pool", 500);
    }

    String secret() {
        return value("secret");
    }

    Path data() {
        return absolute("data");
    }

    List<Path> extraModules() {
        return extraModules;
    }

    private Path absolute(String key) {
        return Paths.get(value(key)).toAbsolutePath().normalize();
    }

    private String value(String key) {
        return values.get(PREFIX + key).trim();
    }

    private int number(String key, int most) {
        try {
            int number = Integer.parseInt(value(key));
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refused(PREFIX + key, "must be a number, not: " + value(key));
        }
        throw refused(PREFIX + key, "must be a number from 0 to " + most + ", not: " + value(key));
    }

    static StartRefused refused(String key, String rule) {
        return new StartRefused(StartRefused.SETTING, "Setting " + key + " " + rule);
    }

    /** The environment variable that stands for a key: upper case, dots and dashes as underscores. */
    static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
