package org.riwaq.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMarketTests {
    @Test
    void theLastLineAboutItCounts() {
        assertThat(DemoMarket.in(List.of("INFO demo-market: 10/479", "something else", "INFO demo-market: 20/479")))
                .isEqualTo(new DemoMarket.Progress(20, 479, java.util.Optional.empty(), false));
    }

    @Test
    void itIsThereOnceTheEngineSaysSo() {
        assertThat(DemoMarket.in(List.of(
                                "demo-market: 479/479", "demo-market: ready, 68 makers and 411 products in 40 s"))
                        .products())
                .contains(411L);
        assertThat(DemoMarket.in(List.of()).products()).isEmpty();
    }

    @Test
    void whatWasGivenUpIsNotWaitedFor() {
        assertThat(DemoMarket.in(List.of("ERROR demo-market: stopped; the next start goes on where it was"))
                        .stopped())
                .isTrue();
    }

    @Test
    void itIsAmongTheModulesWhereAJarHasItsContext(@TempDir Path modules) throws Exception {
        assertThat(DemoMarket.isAmong(modules)).isFalse();
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(modules.resolve("market.jar")))) {
            jar.putNextEntry(new JarEntry("bl-riwaq-demo-market-applicationContext.xml"));
        }
        assertThat(DemoMarket.isAmong(modules)).isTrue();
    }
}
