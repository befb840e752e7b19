package org.riwaq.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.riwaq.embedded.RunAs;

/**
 * A whole running market: PostgreSQL, Elasticsearch, the engine with the demo market, the double of Stripe, the
 * mail page, and the storefront.
 *
 * <p>Its parts end when it is closed, and when this JVM ends, however that happens.
 */
public final class Market implements AutoCloseable {
    private final MarketSettings settings;
    private final DataDirectory directory;
    private final PartStarter starter;
    private final Processes processes = new Processes();
    private final List<Beside> besides = new CopyOnWriteArrayList<>();

    private Market(MarketSettings settings, DataDirectory directory, PartStarter starter) {
        this.settings = settings;
        this.directory = directory;
        this.starter = starter;
    }

    /**
     * Starts everything, and returns once the demo market can be searched.
     *
     * @throws LaunchRefused when something is in the way, found before anything was started
     * @throws PartFailed when a part does not start; all others are stopped then
     */
    public static Market start(MarketSettings settings, Steps steps) throws IOException, LaunchRefused {
        Market market = prepare(settings, new Messages(Locale.ENGLISH));
        try {
            market.open(steps);
            return market;
        } catch (IOException | RuntimeException | Error failed) {
            market.close();
            throw failed;
        }
    }

    /** Checks all that can be in the way; nothing runs yet. */
    static Market prepare(MarketSettings settings, Messages messages) throws IOException, LaunchRefused {
        settings.installation().requireBuilt(messages);
        DataDirectory directory = DataDirectory.open(settings, messages);
        try {
            new FreeDoors(settings, messages).require(directory.leftInHaste());
            Path servers = directory.servers(RunAs.here());
            PartStarter starter = new PartStarter(settings, Secrets.in(settings.data()), servers);
            if (settings.reset()) starter.reset();
            return new Market(settings, directory, starter);
        } catch (IOException | LaunchRefused refused) {
            directory.close();
            throw refused;
        }
    }

    /** Starts the parts, and returns once the demo market can be searched. */
    void open(Steps steps) throws IOException {
        new Opening(starter, processes, StartTimes.of(settings.data())).run(steps);
    }

    /** Where shoppers go. */
    public URI storefront() {
        return address(Door.STOREFRONT, "/");
    }

    /** Where merchants go. */
    public URI admin() {
        return address(Door.ADMIN, "/admin");
    }

    /** Where the storefront asks the engine. */
    public URI engineApi() {
        return address(Door.ENGINE_API, "/");
    }

    /** Where the stand-in for Stripe shows its state. */
    public URI stripe() {
        return address(Door.STRIPE, "/");
    }

    /** Where the mails are shown that the storefront sent. */
    public URI mails() {
        return address(Door.MAIL, "/");
    }

    public URI elasticsearch() {
        return address(Door.ELASTICSEARCH, "/");
    }

    private URI address(Door door, String path) {
        return URI.create("http://127.0.0.1:" + settings.port(door) + path);
    }

    public String adminUser() {
        return "admin";
    }

    /** The admin's first password; it may have been changed since. */
    public String adminPassword() {
        return starter.secrets().adminPassword();
    }

    /** What opens the engine's private API. */
    public String engineSecret() {
        return starter.secrets().engineSecret();
    }

    /** What opens the double of Stripe, as the storefront does; it opens nothing at Stripe. */
    public String stripeSecretKey() {
        return starter.secrets().stripe().secretKey();
    }

    /** The database; its address, user and password. */
    public DatabaseAccess database() {
        return starter.database();
    }

    public Path logs() {
        return settings.logs();
    }

    /** Directories outside the market's own that its servers took, because another user has to reach them. */
    Set<Path> elsewhere() {
        return starter.elsewhere();
    }

    public long pid(Part part) {
        return processes.get(part).pid();
    }

    public boolean isRunning(Part part) {
        return processes.isRunning(part);
    }

    /** {@code kill -9} of one part, as tests need it. */
    public void kill(Part part) {
        processes.end(part, Running::kill);
    }

    /** Stops one part in good order. */
    public void stop(Part part) {
        processes.end(part, Running::stop);
    }

    /** Starts a part that was killed or stopped, on the same port; returns once it answers. */
    public void start(Part part) throws IOException {
        if (processes.isRunning(part)) throw new IllegalStateException(part + " is running");
        starter.start(part, processes);
    }

    /** Returns once shoppers can search. */
    public void awaitSearchable() throws IOException {
        starter.awaitSearchable(processes);
    }

    /**
     * Doors for further processes of this market, of which none runs yet.
     *
     * @param name of its directory
     * @param ownEngine whether its storefront asks an engine of its own, which is to be started first
     * @param storefront further settings of its storefront
     */
    public Beside beside(String name, boolean ownEngine, Map<String, String> storefront) throws IOException {
        MarketSettings others = settings.beside(name, Beside.doors(ownEngine)).with(Part.STOREFRONT, storefront);
        Beside beside = new Beside(others, starter.beside(others));
        besides.add(beside);
        return beside;
    }

    /** Completes when a part ends that nobody asked to. */
    public CompletableFuture<PartFailed> failure() {
        return processes.failure();
    }

    @Override
    public void close() throws IOException {
        besides.forEach(Beside::close);
        processes.stopAll();
        directory.close();
    }
}
