package org.riwaq.foreignhost;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The shop in a process of its own, started as it always was, with what the README adds. */
final class RunningShop implements AutoCloseable {
    static final String SECRET = "a-secret-of-the-shop-0123456789abcdef";

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Pattern OPEN = Pattern.compile("shop open on port ([0-9]+)");

    private final Process process;
    private final Path log;
    private int port;

    /**
     * @param property the value of {@code extra.config.locations}
     * @param pages what the admin's servlet reads as well
     */
    RunningShop(StockDatabase database, String property, String pages, Path log) throws IOException {
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
                        "-Driwaq.engine.config=" + MODULE.resolve("../../../config"),
                        "-Dshop.database.url=" + database.url(),
                        "-Dshop.database.user=" + database.user(),
                        "-Dshop.database.password=" + database.password(),
                        "-cp",
                        MODULE.resolve("target/classes") + File.pathSeparator + beside + "/*",
                        "org.riwaq.foreignhost.ShopServer",
                        MODULE.toString(),
                        webapps(pages).toString()))
                .directory(MODULE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** The shop's web applications as they are, but for the one line of the admin's. */
    private static Path webapps(String pages) throws IOException {
        Path shop = MODULE.resolve("src/main/webapp");
        Path made = MODULE.resolve("target/shop/webapps");
        try (Stream<Path> files = Files.walk(shop)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = made.resolve(shop.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path admin = made.resolve("admin/WEB-INF/web.xml");
        String own = "/WEB-INF/applicationContext-servlet.xml";
        Files.writeString(admin, Files.readString(admin).replace(own, pages + " " + own));
        return made;
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
