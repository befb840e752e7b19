package org.riwaq.acceptance.fleet;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Carries Stripe's messages to the storefronts: as they come, or, once it is told to, late, several times, overtaking each
 * other, to any storefront, held back, or not at all. A message that is not taken is brought again, as Stripe does.
 */
public final class Postman implements AutoCloseable {
    private static final Pattern INTENT = Pattern.compile("\"(pi_\\w+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int AGAIN = 300;
    private static final int LATEST = 3000;

    private final HttpServer server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService rounds = Executors.newScheduledThreadPool(8, Postman::daemon);
    private final ExecutorService hands = Executors.newFixedThreadPool(8, Postman::daemon);
    private final Map<String, Life.News> wishes = new ConcurrentHashMap<>();
    private final Map<String, List<Letter>> held = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger brought = new AtomicInteger();
    private volatile List<URI> storefronts = List.of();
    private volatile Random chance;

    private record Letter(byte[] body, String signature, long until) {
        Letter(byte[] body, String signature) {
            // A signature is believed for five minutes; whoever looks for what was missed finds the rest.
            this(body, signature, System.nanoTime() + TimeUnit.MINUTES.toNanos(4));
        }
    }

    private Postman(HttpServer server) {
        this.server = server;
    }

    /** On a free port; nothing is carried before {@link #serve}. */
    public static Postman open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        Postman postman = new Postman(server);
        server.setExecutor(postman.hands);
        server.createContext("/", postman::take);
        server.start();
        return postman;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "postman");
        thread.setDaemon(true);
        return thread;
    }

    /** Where Stripe is to send its messages. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks/stripe");
    }

    /** Carries everything at once to one storefront and hands back its answer. */
    public void serve(URI storefront) {
        storefronts = List.of(storefront);
        chance = null;
    }

    /** Carries as it likes from now on. */
    void runWild(List<URI> all, long seed) {
        storefronts = List.copyOf(all);
        chance = new Random(seed);
    }

    /** How the messages about one payment travel. */
    void wish(String intent, Life.News news) {
        wishes.put(intent, news);
    }

    /** What was held back of a payment is carried now, and what comes later too. */
    synchronized void letGo(String intent) {
        wishes.put(intent, Life.News.SEVERAL_TIMES);
        List<Letter> letters = held.remove(intent);
        if (letters != null) letters.forEach(letter -> carry(letter, 0, 0));
    }

    /** Nothing is under way, and nothing held back. */
    boolean isIdle() {
        return underWay.get() == 0 && held.isEmpty();
    }

    /** How many messages were taken by a storefront. */
    int brought() {
        return brought.get();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            Letter letter = new Letter(
                    exchange.getRequestBody().readAllBytes(),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Stripe-Signature")));
            exchange.sendResponseHeaders(chance == null ? bring(letter, 0) : kept(letter), -1);
        }
    }

    private synchronized int kept(Letter letter) {
        Matcher intent = INTENT.matcher(new String(letter.body, StandardCharsets.UTF_8));
        String name = intent.find() ? intent.group(1) : "";
        switch (wishes.getOrDefault(name, Life.News.SEVERAL_TIMES)) {
            case NEVER -> {}
            case AFTER_THE_SHOPPER ->
                held.computeIfAbsent(name, any -> new ArrayList<>()).add(letter);
            case AT_ONCE -> carry(letter, 0, 0);
            case LATE -> carry(letter, 500 + drawn(LATEST), drawn(2));
            case SEVERAL_TIMES -> {
                int copies = 1 + drawn(3);
                for (int copy = 0; copy < copies; copy++) carry(letter, drawn(400), copy);
            }
        }
        return 200;
    }

    private int drawn(int bound) {
        return chance.nextInt(bound);
    }

    private void carry(Letter letter, int millis, int door) {
        underWay.incrementAndGet();
        rounds.schedule(() -> round(letter, door), millis, TimeUnit.MILLISECONDS);
    }

    private void round(Letter letter, int door) {
        boolean taken = bring(letter, door) / 100 == 2;
        if (taken) brought.incrementAndGet();
        if (taken || System.nanoTime() > letter.until) {
            underWay.decrementAndGet();
        } else {
            rounds.schedule(() -> round(letter, door + 1), AGAIN, TimeUnit.MILLISECONDS);
        }
    }

    private int bring(Letter letter, int door) {
        List<URI> doors = storefronts;
        if (doors.isEmpty()) return 503;
        HttpRequest request = HttpRequest.newBuilder(
                        doors.get(door % doors.size()).resolve("/webhooks/stripe"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Stripe-Signature", letter.signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(letter.body))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException nobody) {
            return 503;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 503;
        }
    }

    @Override
    public void close() {
        server.stop(0);
        rounds.shutdownNow();
        hands.shutdownNow();
    }
}
