package org.riwaq.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/** The machine's browser; tests are skipped where there is none, unless it is required. */
final class ChromiumOfTests implements AutoCloseable {
    private static final Path CHROMIUM = Path.of(System.getProperty("riwaq.browser", "/usr/bin/chromium"));

    private final Playwright playwright;
    private final Browser chromium;

    private ChromiumOfTests(Playwright playwright) {
        this.playwright = playwright;
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    static ChromiumOfTests open() {
        if (!Files.isExecutable(CHROMIUM)) {
            assertThat(Boolean.getBoolean("riwaq.browser.required"))
                    .as("riwaq.browser.required is set, and there is no browser at " + CHROMIUM)
                    .isFalse();
            System.out.println("SKIPPED: browser tests, because there is no browser at " + CHROMIUM);
            throw new TestAbortedException("no browser");
        }
        return new ChromiumOfTests(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    Browser chromium() {
        return chromium;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
