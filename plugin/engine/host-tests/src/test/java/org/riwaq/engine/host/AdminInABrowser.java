package org.riwaq.engine.host;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The admin as a person meets it: the system's Chromium; none is downloaded. */
final class AdminInABrowser implements AutoCloseable {

    private final RunningEngine engine;
    private final Playwright playwright;
    private final Browser chromium;

    private AdminInABrowser(RunningEngine engine, Playwright playwright, Browser chromium) {
        this.engine = engine;
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Skips the test where there is no browser, unless {@code riwaq.browser.required} says that there must be one. */
    static AdminInABrowser open(RunningEngine engine) {
        Path program = Path.of(System.getProperty("riwaq.browser", "/usr/bin/chromium"));
        if (!Boolean.getBoolean("riwaq.browser.required")) {
            assumeTrue(Files.isExecutable(program), "No browser at " + program + ": this test is skipped");
        }
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new AdminInABrowser(
                engine,
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(List.of("--no-sandbox"))));
    }

    /** Somebody whose browser speaks this language, logged in. */
    Page login(String language, String user, String password) {
        Page page = chromium.newPage(new Browser.NewPageOptions().setLocale(language));
        page.setDefaultTimeout(60_000);
        page.navigate(engine.admin("/admin/login"));
        page.fill("#username", user);
        page.fill("#password", password);
        page.click("input[type=submit]");
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    void go(Page page, String path) {
        page.navigate(engine.admin("/admin" + path));
    }

    /** The dialog in front, once its content is there. */
    static Locator dialog(Page page, String content) {
        Locator dialog = page.locator(".modal", new Page.LocatorOptions().setHas(page.locator(content)))
                .last();
        dialog.waitFor();
        return dialog;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
