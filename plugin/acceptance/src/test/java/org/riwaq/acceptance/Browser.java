package org.riwaq.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium; no browser is downloaded. */
final class Browser implements AutoCloseable {
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Skips the test where there is none, unless {@code riwaq.browser.required} says that there must be one. */
    static Browser open() {
        Path program = Path.of(System.getProperty("riwaq.browser", "/usr/bin/chromium"));
        if (!Boolean.getBoolean("riwaq.browser.required"))
            assumeTrue(Files.isExecutable(program), "No browser at " + program + ": this test is skipped");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(List.of("--no-sandbox"))));
    }

    Page page() {
        Page page = chromium.newPage();
        page.setDefaultTimeout(60_000);
        return page;
    }

    /** A page whose scripts do not run. */
    Page withoutScript() {
        // Without script the browser's driver cannot tell when a smooth scroll has ended.
        Page page = chromium.newPage(new com.microsoft.playwright.Browser.NewPageOptions()
                .setJavaScriptEnabled(false)
                .setReducedMotion(ReducedMotion.REDUCE));
        page.setDefaultTimeout(60_000);
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
