package org.riwaq.stripedouble.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.riwaq.stripedouble.state.Store;
import org.riwaq.stripedouble.wire.Json;

/** Does what is due: sends deliveries, and hands everything else to who knows what becomes of it. */
public final class Sender implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Sender.class.getName());
    private static final int AT_ONCE = 8;
    private static final int A_LOOK = 64;
    private static final long BETWEEN_LOOKS = 20;

    private final Store store;
    private final Deliveries deliveries;
    private final Consumer<ObjectNode> others;
    private final Set<String> onTheWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE, Sender::daemon);
    private final HttpClient http;
    private volatile boolean stopped;

    private Sender(Store store, Deliveries deliveries, Consumer<ObjectNode> others) {
        this.store = store;
        this.deliveries = deliveries;
        this.others = others;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** @param others what to do with an object that is due and is no delivery */
    public static Sender start(Store store, Deliveries deliveries, Consumer<ObjectNode> others) {
        Sender sender = new Sender(store, deliveries, others);
        daemon(sender::run).start();
        return sender;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "stripe-double-sender");
        thread.setDaemon(true);
        return thread;
    }

    private void run() {
        while (!stopped) {
            try {
                store.together(() -> {
                    store.due(A_LOOK + onTheWay.size()).forEach(this::handle);
                    return null;
                });
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException failed) {
                if (!stopped)
                    LOG.log(System.Logger.Level.ERROR, "One look at what is due failed; the next follows", failed);
            }
        }
    }

    private void handle(ObjectNode due) {
        if (!Deliveries.KIND.equals(Json.text(due, "object"))) {
            others.accept(due);
            return;
        }
        if (!onTheWay.add(Json.text(due, "id"))) return;
        Deliveries.Letter letter = deliveries.letter(due);
        if (letter == null) onTheWay.remove(Json.text(due, "id"));
        else hand(letter);
    }

    private void hand(Deliveries.Letter letter) {
        try {
            pool.execute(() -> send(letter));
        } catch (RejectedExecutionException closing) {
            // The next start sends it.
        }
    }

    private void send(Deliveries.Letter letter) {
        int status = post(letter);
        if (stopped) return;
        store.together(() -> {
            deliveries.answered(letter.delivery(), status);
            onTheWay.remove(letter.delivery());
            return null;
        });
    }

    private int post(Deliveries.Letter letter) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(letter.url()))
                .timeout(deliveries.plan().timeout())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Stripe-Signature", letter.signature())
                .header("User-Agent", "Stripe/1.0 (a double of it)")
                .POST(HttpRequest.BodyPublishers.ofString(letter.body()))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException away) {
            return 0;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    @Override
    public void close() {
        stopped = true;
        pool.shutdownNow();
    }
}
