package org.riwaq.engine.host;

import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Starts the engine: {@code java -jar riwaq-engine.jar}, settings as system properties or environment (README.md).
 *
 * <p>Exit codes: 0 after SIGTERM or SIGINT, 2 for a bad setting, 3 for an unreachable database, 4 for a port that is
 * taken, 1 when the application itself does not start. What was wrong is said in one sentence on standard error.
 */
public final class EngineHost {

    private static final Logger LOG = LoggerFactory.getLogger(EngineHost.class);

    private EngineHost() {}

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            run();
        } catch (StartRefused e) {
            LOG.error("The engine does not start: {}", e.getMessage(), e.getCause());
            System.err.println("riwaq-engine: " + e.getMessage());
            System.exit(e.exitCode());
        }
    }

    private static void run() {
        long began = System.nanoTime();
        EngineHome home = EngineHome.find();
        EngineSettings settings = EngineSettings.read(home);
        settings.publish();
        EngineDatabase database = EngineDatabase.connect(settings);
        StockStep.run(home, database);
        EngineServer server = EngineServer.start(home, settings, database);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.stop();
                            database.close();
                            stopped.countDown();
                            // A JVM that a signal ends would say 143, though everything went well.
                            Runtime.getRuntime().halt(0);
                        },
                        "riwaq-stop"));
        LOG.info(
                "Engine ready after {} s: admin http://{}:{}/admin/, private API http://{}:{}/engine/v1",
                (System.nanoTime() - began) / 1_000_000_000L,
                settings.adminAddress(),
                server.adminPort(),
                settings.apiAddress(),
                server.apiPort());
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
