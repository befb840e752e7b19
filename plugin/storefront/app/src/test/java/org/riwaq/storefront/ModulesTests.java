package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    @Test
    void theModulesAreExactlyThese() {
        assertThat(ApplicationModules.of(RiwaqStorefront.class).stream()
                        .map(module -> module.getIdentifier().toString()))
                .as("from a sub-package Modulith would find none and pass")
                .containsExactlyInAnyOrder(
                        "api",
                        "document",
                        "enginelink",
                        "index",
                        "indexer",
                        "notice",
                        "payment",
                        "search",
                        "theme",
                        "widget");
    }

    @Test
    void noModuleReachesIntoAnotherAndNoneGoesInCircles() {
        ApplicationModules.of(RiwaqStorefront.class).verify();
    }

    @Test
    void aModuleThatReachedIntoAnotherWouldBeFound() {
        ApplicationModules modules =
                ApplicationModules.of("org.riwaq.violation.modules", new ImportOption.OnlyIncludeTests());

        assertThat(modules.stream().map(ApplicationModule::getIdentifier)).hasSize(2);
        assertThat(modules.detectViolations().hasViolations()).isTrue();
    }
}
