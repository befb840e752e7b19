package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.yaml.snakeyaml.Yaml;

/** Every key of ours in {@code config/storefront} belongs to a settings record, and is spelt as it is there. */
class SettingsTests {

    @Test
    void everyKeyBelongsToASettingsRecord() throws IOException, ClassNotFoundException {
        assertThat(known()).contains("riwaq.pictures.atonce", "riwaq.themes", "riwaq.engine.secret");
        assertThat(known()).containsAll(keys(Files.readString(Path.of("../../../config/storefront/application.yaml"))));
    }

    @Test
    void aKeyThatNobodyReadsWouldBeFound() throws ClassNotFoundException {
        assertThat(known()).doesNotContainAnyElementsOf(keys("riwaq:\n  pictures:\n    colour: red\n"));
    }

    @Test
    void noSecretStandsInTheFile() throws IOException {
        assertThat(Files.readString(Path.of("../../../config/storefront/application.yaml")))
                .doesNotContainPattern("(?m)^\\s*(secret|secret-key|webhook-secret|password|api-key)\\s*:");
    }

    private static Set<String> known() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Set<String> known = new TreeSet<>();
        for (BeanDefinition found : scanner.findCandidateComponents("org.riwaq.storefront")) {
            Class<?> settings = Class.forName(found.getBeanClassName());
            assertThat(settings.isRecord()).as(settings.getName()).isTrue();
            String prefix =
                    settings.getAnnotation(ConfigurationProperties.class).value();
            Arrays.stream(settings.getRecordComponents())
                    .forEach(part ->
                            known.add(uniform(prefix) + "." + part.getName().toLowerCase(java.util.Locale.ROOT)));
        }
        return known;
    }

    private static List<String> keys(String yaml) {
        List<String> keys = new ArrayList<>();
        Map<String, Object> loaded = new Yaml().load(yaml);
        collect("riwaq", loaded.get("riwaq"), keys);
        assertThat(keys).isNotEmpty();
        return keys;
    }

    private static void collect(String path, Object value, List<String> keys) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> collect(path + "." + name, inner, keys));
        } else {
            keys.add(uniform(path));
        }
    }

    /** Without dashes and in lower case, as Spring compares them. */
    private static String uniform(String name) {
        return ConfigurationPropertyName.of(name).toString().replace("-", "");
    }
}
