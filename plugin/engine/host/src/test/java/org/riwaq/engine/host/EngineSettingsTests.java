package org.riwaq.engine.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineSettingsTests {

    @TempDir
    Path directory;

    private KnownSettings known;
    private final Properties properties = new Properties();
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void givesWhatIsNeeded() throws IOException {
        known = new KnownSettings().add(getClass().getClassLoader().getResourceAsStream(KnownSettings.FILE));
        properties.setProperty("riwaq.engine.database.url", "jdbc:postgresql://localhost/riwaq");
        properties.setProperty("riwaq.engine.database.user", "riwaq");
        properties.setProperty("riwaq.engine.secret", "0123456789abcdef0123456789abcdef");
        properties.setProperty("riwaq.engine.config", directory.toString());
    }

    @Test
    void whatIsNotGivenHasItsDefault() {
        EngineSettings settings = read();
        assertThat(settings.adminPort()).isEqualTo(8081);
        assertThat(settings.apiAddress()).isEqualTo("127.0.0.1");
    }

    @Test
    void anEnvironmentVariableIsReadByItsUpperCaseName() {
        environment.put("RIWAQ_ENGINE_ADMIN_PORT", "9081");
        assertThat(read().adminPort()).isEqualTo(9081);
    }

    @Test
    void aSystemPropertyWinsOverTheEnvironmentAndThatOverTheFile() throws IOException {
        Files.createDirectories(directory.resolve("engine"));
        Files.writeString(
                directory.resolve("engine/engine.properties"),
                "riwaq.engine.admin.port=1\nriwaq.engine.api.port=2\nriwaq.engine.database.pool=3\n");
        environment.put("RIWAQ_ENGINE_API_PORT", "20");
        environment.put("RIWAQ_ENGINE_DATABASE_POOL", "30");
        properties.setProperty("riwaq.engine.database.pool", "300");
        EngineSettings settings = read();
        assertThat(settings.adminPort()).isEqualTo(1);
        assertThat(settings.apiPort()).isEqualTo(20);
        assertThat(settings.databasePool()).isEqualTo(300);
    }

    @Test
    void anUnknownKeyIsRefusedByName() {
        properties.setProperty("riwaq.engine.admin.prot", "1");
        refused("riwaq.engine.admin.prot");
    }

    @Test
    void anUnknownVariableIsRefusedByName() {
        environment.put("RIWAQ_ENGINE_SECERT", "x");
        refused("RIWAQ_ENGINE_SECERT");
    }

    @Test
    void anUnresolvedPlaceholderIsRefused() {
        properties.setProperty("riwaq.engine.database.password", "${secret}");
        refused("riwaq.engine.database.password");
    }

    @Test
    void aShortSecretIsRefused() {
        properties.setProperty("riwaq.engine.secret", "0123456789abcdef0123456789abcde");
        refused("riwaq.engine.secret");
    }

    @Test
    void anotherDatabaseThanPostgresqlIsRefused() {
        properties.setProperty("riwaq.engine.database.url", "jdbc:hsqldb:mem:x");
        refused("riwaq.engine.database.url");
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        properties.setProperty("riwaq.engine.api.port", "70000");
        refused("riwaq.engine.api.port");
    }

    @Test
    void oneAddressForBothConnectorsIsRefused() {
        properties.setProperty("riwaq.engine.api.port", "8081");
        refused("riwaq.engine.api.port");
    }

    private EngineSettings read() {
        return EngineSettings.from(known, properties, environment);
    }

    private void refused(String key) {
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        StartRefused.class, e -> assertThat(e.exitCode()).isEqualTo(StartRefused.SETTING))
                .hasMessageContaining(key);
    }
}
