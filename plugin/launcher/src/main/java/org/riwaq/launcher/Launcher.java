package org.riwaq.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * {@code mvn -Pdemo}: opens a market, tells where, and stays until Ctrl-C or until a part fails.
 *
 * <p>It runs inside Maven's own JVM, so that the terminal's Ctrl-C ends in our shutdown hook and the prompt comes back
 * when everything has stopped.
 */
public final class Launcher {
    private final PrintStream out;
    private final Messages messages;
    private final AtomicBoolean stopping = new AtomicBoolean();

    private Launcher(PrintStream out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    /** @param arguments the project's directory */
    public static void main(String[] arguments) {
        Launcher launcher = new Launcher(System.out, new Messages(Locale.getDefault()));
        int code = launcher.run(Path.of(arguments[0]).toAbsolutePath().normalize());
        // Maven would explain the failure of its plugin at length; ours is explained already.
        System.exit(code);
    }

    private int run(Path project) {
        Market market;
        MarketSettings settings;
        try {
            settings = MarketSettings.from(System.getProperties(), project, messages);
            market = Market.prepare(settings, messages);
        } catch (LaunchRefused refused) {
            out.println(refused.getMessage());
            return 1;
        } catch (IOException unusable) {
            out.println(messages.text("refused.data", project, unusable.getMessage()));
            return 1;
        }
        Thread hook = new Thread(() -> stop(market), "riwaq-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            long begun = System.nanoTime();
            try (Steps steps = steps(settings)) {
                market.open(steps);
            }
            welcome(market, settings, (System.nanoTime() - begun) / 1e9);
            tell(market.failure().join(), "died", settings);
        } catch (PartFailed failed) {
            if (!stopping.get()) tell(failed, "failed", settings);
        } catch (IOException failed) {
            if (!stopping.get()) out.println(failed.getMessage());
        }
        return 1;
    }

    private Steps steps(MarketSettings settings) {
        return System.console() == null
                ? new PlainSteps(out, messages)
                : new BarSteps(out, messages, StartTimes.of(settings.data()));
    }

    private void welcome(Market market, MarketSettings settings, double seconds) {
        for (String line : List.of(
                "",
                messages.text("ready.title"),
                "",
                "  " + messages.text("ready.storefront", market.storefront()),
                "  " + messages.text("ready.admin", market.admin()),
                "  " + messages.text("ready.login", market.adminUser(), market.adminPassword()),
                "  " + messages.text("ready.password"),
                "  " + messages.text("ready.stripe", market.stripe()),
                "  " + messages.text("ready.mail", market.mails()),
                "  " + messages.text("ready.logs", market.logs()),
                "",
                messages.text("ready.after", seconds),
                messages.text("ready.stop", settings.data()))) out.println(line);
        market.elsewhere().forEach(place -> out.println(messages.text("elsewhere", settings.data(), place)));
        out.flush();
    }

    private void tell(PartFailed failed, String how, MarketSettings settings) {
        Part part = failed.part();
        out.println();
        if (how.equals("died"))
            out.println(messages.text("died", messages.name(part), failed.what(), settings.log(part)));
        else out.println(messages.text("failed", messages.name(part), settings.log(part)));
        failed.lastLines().forEach(line -> out.println("  | " + line));
    }

    private void stop(Market market) {
        stopping.set(true);
        out.println();
        out.println(messages.text("stopping"));
        try {
            market.close();
            out.println(messages.text("stopped"));
        } catch (IOException failed) {
            out.println(failed.getMessage());
        }
        out.flush();
    }
}
