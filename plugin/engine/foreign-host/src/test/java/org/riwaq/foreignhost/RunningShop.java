package org.riwaq.foreignhost;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shop in a process of its own, started as it always was, with the README's one property. */
final class RunningShop implements AutoCloseable {
    static final String SECRET = "a-secret-of-the-shop-0123456789abcdef";

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Pattern OPEN = Pattern.compile("shop open on port ([0-9]+)");

    private final Process process;
    private final Path log;
    private int port;

    /** @param property the value of {@code extra.config.locations} */
    RunningShop(StockDatabase database, String property, Path log) throws IOException {
        this.log = log;
        Path beside = MODULE.resolve("target/shop/beside");
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        // Half the processor time of a start is the compiler's second tier.
                        "-XX:TieredStopAtLevel=1",
                        // As its people read the clock.
                        "-Duser.timezone=Africa/Casablanca",
                        "-javaagent:" + beside.resolve("spring-instrument.jar"),
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "-Druntime.environment=production",
                        "-Dextra.config.locations=" + property,
                        "-Driwaq.engine.secret=" + SECRET,
                        "-Dshop.database.url=" + database.url(),
                        "-Dshop.database.user=" + database.user(),
                        "-Dshop.database.password=" + database.password(),
                        "-cp",
                        MODULE.resolve("target/classes") + File.pathSeparator + beside + "/*",
                        "org.riwaq.foreignhost.ShopServer",
                        MODULE.toString()))
                .directory(MODULE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    RunningShop awaitOpen() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(240);
        while (System.nanoTime() < end) {
            Matcher open = OPEN.matcher(log());
            if (open.find()) {
                port = Integer.parseInt(open.group(1));
                return this;
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("The shop ended with " + process.exitValue() + ":\n" + log());
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("The shop did not open in time:\n" + log());
    }

    /** The exit code of a shop that does not open. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The shop did not end");
        }
        return process.exitValue();
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(20, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
