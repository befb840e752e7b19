package org.riwaq.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far the engine has come with the demo market, which it tells in its log. */
final class DemoMarket {
    private static final String CONTEXT = "bl-riwaq-demo-market-applicationContext.xml";
    private static final Pattern LINE = Pattern.compile(
            "demo-market: (?:(?<done>\\d+)/(?<all>\\d+)|ready, \\d+ makers and (?<products>\\d+) products|(?<stopped>stopped))");
    private static final int RECENT = 500;

    private DemoMarket() {}

    /** Whether a directory's modules bring one. */
    static boolean isAmong(Path modules) throws IOException {
        try (var jars = Files.newDirectoryStream(modules, "*.jar")) {
            for (Path path : jars)
                try (JarFile jar = new JarFile(path.toFile())) {
                    if (jar.getEntry(CONTEXT) != null) return true;
                }
        }
        return false;
    }

    /**
     * What the last line about it says.
     *
     * @param done things loaded
     * @param all things to load; 0 while unknown
     * @param products how many there are once all is loaded
     * @param stopped whether it was given up
     */
    record Progress(long done, long all, Optional<Long> products, boolean stopped) {}

    static Progress in(Running engine) {
        return in(engine.lastLines(RECENT));
    }

    static Progress in(List<String> log) {
        Progress last = new Progress(0, 0, Optional.empty(), false);
        for (String line : log) {
            Matcher found = LINE.matcher(line);
            if (!found.find()) continue;
            if (found.group("stopped") != null) last = new Progress(0, 0, Optional.empty(), true);
            else if (found.group("products") != null)
                last = new Progress(1, 1, Optional.of(Long.valueOf(found.group("products"))), false);
            else
                last = new Progress(
                        Long.parseLong(found.group("done")),
                        Long.parseLong(found.group("all")),
                        Optional.empty(),
                        false);
        }
        return last;
    }
}
