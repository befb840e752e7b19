package org.riwaq.launcher;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.riwaq.embedded.ElasticsearchSettings;
import org.riwaq.embedded.EmbeddedElasticsearch;
import org.riwaq.embedded.EmbeddedPostgres;
import org.riwaq.embedded.PostgresSettings;

/** Starts one part of a market with what it needs to know of the others. */
final class PartStarter {
    private static final int ENGINE_HEAP = 512;
    private static final int STRIPE_HEAP = 256;
    private static final int MAIL_HEAP = 64;
    private static final int STOREFRONT_HEAP = 384;
    private static final int ELASTICSEARCH_HEAP = 512;
    // A busy machine is slow, a broken part ends by itself: this only catches one that hangs.
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration NO_MORE = Duration.ofSeconds(8);
    private static final int LAST_LINES = 20;

    private final MarketSettings settings;
    private final Secrets secrets;
    private final Path servers;
    private volatile DatabaseAccess database;
    private volatile Optional<Path> elasticsearchElsewhere = Optional.empty();

    PartStarter(MarketSettings settings, Secrets secrets, Path servers) {
        this.settings = settings;
        this.secrets = secrets;
        this.servers = servers;
    }

    /** Starts processes beside ours, at other doors, with the same database and secrets. */
    PartStarter beside(MarketSettings others) {
        PartStarter beside = new PartStarter(others, secrets, servers);
        beside.database = database;
        return beside;
    }

    Secrets secrets() {
        return secrets;
    }

    DatabaseAccess database() {
        return database;
    }

    /** Starts a part and returns once it answers. */
    void start(Part part, Processes processes) throws IOException {
        Files.createDirectories(settings.logs());
        DataDirectory.turn(settings.log(part));
        switch (part) {
            case POSTGRES -> processes.add(part, server(part, this::postgres));
            case ELASTICSEARCH -> processes.add(part, server(part, this::elasticsearch));
            case ENGINE -> {
                processes.add(part, engine());
                await(part, processes, door(Door.ENGINE_API, "/health"), false);
            }
            case STRIPE -> {
                processes.add(part, stripe());
                await(part, processes, door(Door.STRIPE, "/health"), false);
            }
            case MAIL -> {
                processes.add(part, mailPage());
                await(part, processes, door(Door.MAIL, "/health"), false);
            }
            case STOREFRONT -> {
                processes.add(part, storefront());
                await(part, processes, door(Door.STOREFRONT, "/actuator/health"), true);
            }
        }
    }

    private interface Server {
        Running start() throws IOException;
    }

    /** An embedded server waits for itself, and puts its last lines into its message. */
    private static Running server(Part part, Server server) throws PartFailed {
        try {
            return server.start();
        } catch (IOException failed) {
            throw new PartFailed(
                    part, "did not start", failed.getMessage().lines().toList(), failed);
        }
    }

    private Running elasticsearch() throws IOException {
        EmbeddedElasticsearch elasticsearch = EmbeddedElasticsearch.start(elasticsearchSettings());
        elasticsearchElsewhere = elasticsearch.outside();
        return new ElasticsearchPart(elasticsearch);
    }

    private ElasticsearchSettings elasticsearchSettings() {
        return new ElasticsearchSettings(
                settings.installation().elasticsearch(),
                servers.resolve("elasticsearch"),
                settings.port(Door.ELASTICSEARCH),
                ELASTICSEARCH_HEAP,
                settings.log(Part.ELASTICSEARCH));
    }

    /** Removes what Elasticsearch keeps outside the market's directory. */
    void reset() throws IOException {
        EmbeddedElasticsearch.reset(elasticsearchSettings());
    }

    /** The directories outside the market's own that its servers took, if another user has to reach them. */
    Set<Path> elsewhere() {
        Set<Path> elsewhere = new TreeSet<>();
        if (!servers.startsWith(settings.data())) elsewhere.add(servers);
        elasticsearchElsewhere.ifPresent(elsewhere::add);
        return elsewhere;
    }

    private Running postgres() throws IOException {
        Path log = settings.log(Part.POSTGRES);
        EmbeddedPostgres postgres = EmbeddedPostgres.start(new PostgresSettings(servers.resolve("postgres"))
                .withPort(settings.port(Door.POSTGRES))
                .withLog(log));
        database = new DatabaseAccess(postgres.url(), postgres.user(), postgres.password());
        return new PostgresPart(postgres);
    }

    private Running engine() throws IOException {
        Installation installation = settings.installation();
        Path data = settings.data().resolve("engine");
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("riwaq.engine.admin.port", Integer.toString(settings.port(Door.ADMIN)));
        properties.put("riwaq.engine.api.port", Integer.toString(settings.port(Door.ENGINE_API)));
        properties.put("riwaq.engine.database.url", database.url());
        properties.put("riwaq.engine.database.user", database.user());
        properties.put("riwaq.engine.config", installation.config().toString());
        properties.put("riwaq.engine.data", data.toString());
        properties.put("riwaq.engine.extra-modules", installation.extraModules().toString());
        // An invented account of the market's own: bank orders can be tried.
        properties.put("riwaq.engine.settlement.bank-rib", "999000000000000000000170");
        properties.put("riwaq.engine.settlement.bank-holder", "Riwaq Demo");
        properties.put("riwaq.engine.exhibition.storefront", "http://127.0.0.1:" + settings.port(Door.STOREFRONT));
        properties.putAll(settings.further(Part.ENGINE));
        Map<String, String> environment = Map.of(
                "RIWAQ_ENGINE_DATABASE_PASSWORD", database.password(),
                "RIWAQ_ENGINE_SECRET", secrets.engineSecret(),
                "RIWAQ_ENGINE_ADMIN_PASSWORD", secrets.adminPassword(),
                // The admin serves a few people: it starts in half the time without the second compiler.
                "JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        return JavaPart.start(
                installation.engine(), ENGINE_HEAP, properties, environment, data, settings.log(Part.ENGINE));
    }

    private Running stripe() throws IOException {
        Path data = settings.data().resolve("stripe");
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("stripe-double.port", Integer.toString(settings.port(Door.STRIPE)));
        properties.put(
                "stripe-double.webhook-url",
                door(Door.STOREFRONT, "/webhooks/stripe").toString());
        properties.put("stripe-double.journal", data.resolve("state.jsonl").toString());
        properties.putAll(settings.further(Part.STRIPE));
        Map<String, String> environment = Map.of(
                "STRIPE_DOUBLE_SECRET_KEY", secrets.stripe().secretKey(),
                "STRIPE_DOUBLE_PUBLISHABLE_KEY", secrets.stripe().publishableKey(),
                "STRIPE_DOUBLE_WEBHOOK_SECRET", secrets.stripe().webhookSecret());
        return JavaPart.start(
                settings.installation().stripe(),
                STRIPE_HEAP,
                properties,
                environment,
                data,
                settings.log(Part.STRIPE));
    }

    private Running mailPage() throws IOException {
        Path data = settings.data().resolve("mail");
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("mail-page.port", Integer.toString(settings.port(Door.MAIL)));
        properties.put("mail-page.smtp-port", Integer.toString(settings.port(Door.SMTP)));
        properties.put("mail-page.data", data.toString());
        return JavaPart.start(
                settings.installation().mailPage(), MAIL_HEAP, properties, Map.of(), data, settings.log(Part.MAIL));
    }

    private Running storefront() throws IOException {
        Installation installation = settings.installation();
        Path data = settings.data().resolve("storefront");
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", Integer.toString(settings.port(Door.STOREFRONT)));
        properties.put("riwaq.engine.url", "http://127.0.0.1:" + settings.port(Door.ENGINE_API));
        properties.put("riwaq.payment.stripe.api-base", "http://127.0.0.1:" + settings.port(Door.STRIPE));
        properties.put("riwaq.payment.stripe.script", door(Door.STRIPE, "/v3/").toString());
        properties.put("spring.mail.host", "127.0.0.1");
        properties.put("spring.mail.port", Integer.toString(settings.port(Door.SMTP)));
        properties.put("riwaq.notice.from", "Riwaq <orders@riwaq.example>");
        properties.put("riwaq.notice.site", "http://127.0.0.1:" + settings.port(Door.STOREFRONT));
        properties.put("riwaq.elasticsearch.uris", "http://127.0.0.1:" + settings.port(Door.ELASTICSEARCH));
        properties.put("riwaq.config", installation.config().toString());
        properties.put("riwaq.themes", installation.themes().toString());
        properties.put("riwaq.data", data.toString());
        // Who tries a market should not wait a minute to see what was counted.
        properties.put("riwaq.use.tell-every", "5s");
        properties.putAll(settings.further(Part.STOREFRONT));
        return JavaPart.start(
                installation.storefront(),
                STOREFRONT_HEAP,
                properties,
                Map.of(
                        "RIWAQ_ENGINE_SECRET", secrets.engineSecret(),
                        "RIWAQ_ORDERS_SECRET", secrets.ordersSecret(),
                        "RIWAQ_PAYMENT_STRIPE_SECRETKEY", secrets.stripe().secretKey(),
                        "RIWAQ_PAYMENT_STRIPE_PUBLISHABLEKEY", secrets.stripe().publishableKey(),
                        "RIWAQ_PAYMENT_STRIPE_WEBHOOKSECRET", secrets.stripe().webhookSecret()),
                data,
                settings.log(Part.STOREFRONT));
    }

    /** Returns once the market can be searched. */
    void awaitSearchable(Processes processes) throws IOException {
        await(Part.STOREFRONT, processes, door(Door.STOREFRONT, "/actuator/health/readiness"), false);
    }

    /**
     * Returns once the engine has loaded the demo market, where it brings one.
     *
     * @return how many products that are
     */
    long awaitDemoMarket(Processes processes, Steps steps) throws IOException {
        if (!DemoMarket.isAmong(settings.installation().extraModules())) return 0;
        Running engine = processes.get(Part.ENGINE);
        while (true) {
            DemoMarket.Progress progress = DemoMarket.in(engine);
            if (progress.products().isPresent()) return progress.products().get();
            if (progress.stopped() || !engine.isAlive())
                throw new PartFailed(Part.ENGINE, "the demo market was not loaded", engine.lastLines(LAST_LINES), null);
            steps.progress(Step.MARKET, progress.done(), progress.all());
            pause();
        }
    }

    /** Returns once shoppers find so many products, or no more come. */
    void awaitIndexed(long products, Processes processes, Steps steps) throws IOException {
        awaitSearchable(processes);
        if (products == 0) return;
        URI count = door(Door.STOREFRONT, "/api/v1/products?lang=en&limit=1");
        long found = -1;
        long since = System.nanoTime();
        while (true) {
            long now = Health.total(count);
            if (now >= products) return;
            if (now != found) {
                found = now;
                since = System.nanoTime();
                steps.progress(Step.INDEX, found, products);
            }
            // Some may have been deleted or hidden by a merchant since.
            if (now > 0 && System.nanoTime() - since > NO_MORE.toNanos()) return;
            if (!processes.isRunning(Part.STOREFRONT) || System.nanoTime() - since > PATIENCE.toNanos())
                throw new PartFailed(Part.STOREFRONT, "nothing is found", List.of(), null);
            pause();
        }
    }

    private URI door(Door door, String path) {
        return URI.create("http://127.0.0.1:" + settings.port(door) + path);
    }

    /** @param unwellWillDo whether 503 is an answer too: the part is up and waits for others */
    private static void await(Part part, Processes processes, URI address, boolean unwellWillDo) throws IOException {
        Running process = processes.get(part);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            int status = Health.status(address);
            if (status == 200 || (status == 503 && unwellWillDo)) return;
            if (!process.isAlive()) throw new PartFailed(part, "ended", process.lastLines(LAST_LINES), null);
            if (System.nanoTime() > deadline)
                throw new PartFailed(part, "no good answer from " + address, process.lastLines(LAST_LINES), null);
            pause();
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            TimeUnit.MILLISECONDS.sleep(150);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for a part");
        }
    }
}
