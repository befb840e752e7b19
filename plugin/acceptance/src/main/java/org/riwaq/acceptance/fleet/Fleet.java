package org.riwaq.acceptance.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.riwaq.launcher.Beside;
import org.riwaq.launcher.Market;
import org.riwaq.launcher.MarketSettings;
import org.riwaq.launcher.Part;

/**
 * A small fleet: two storefronts and one engine or two of a market, with a postman who does as he likes. Shoppers live their
 * lives on it while processes are killed; then the books are held against each other.
 */
public final class Fleet implements AutoCloseable {
    /** What the market's parts are started with, so that hundreds of shoppers of one address are no robots. */
    private static final Map<String, String> STOREFRONT = Map.of(
            "riwaq.limits.carts-by-address", "1000000",
            "riwaq.limits.codes-by-address", "1000000",
            "riwaq.limits.details-by-address", "1000000",
            "riwaq.limits.checkouts-by-address", "1000000",
            "riwaq.limits.checkouts-by-cart", "1000",
            "riwaq.limits.bookings-by-address", "1000000",
            // A process that was killed does not go through all that the other one has heard.
            "riwaq.till.look-back", "3m");

    /** So that nobody waits for what is done every so often. */
    private static final Map<String, String> ENGINE =
            Map.of("riwaq.engine.checkout.expire-seconds", "1", "riwaq.engine.settlement.pull-seconds", "2");

    /** The second storefront looks every few seconds for what no message told, and follows no feed. */
    private static final Map<String, String> SECOND = Map.of(
            "riwaq.till.reconcile-every", "6s",
            "riwaq.till.open-for", "6s",
            "riwaq.till.refund-every", "500ms",
            "riwaq.indexer.enabled", "false");

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);

    private final Market market;
    private final Beside second;
    private final Postman postman;
    private final StripeState stripe;
    private final Doors doors;
    private final boolean twoEngines;
    private final ExecutorService hands = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "shopper");
        thread.setDaemon(true);
        return thread;
    });
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    private Fleet(Market market, Beside second, Postman postman, boolean twoEngines) {
        this.market = market;
        this.second = second;
        this.postman = postman;
        this.twoEngines = twoEngines;
        this.stripe = new StripeState(market.stripe(), market.stripeSecretKey());
        this.doors = new Doors(
                List.of(market.storefront(), second.storefront()),
                List.of(market.engineApi(), second.engineApi()),
                market.engineSecret());
    }

    /** What a market is started with that a fleet is to be of. */
    public static MarketSettings settings(Path project, Path data, Postman postman) throws IOException {
        Map<String, String> stripe =
                Map.of("stripe-double.webhook-url", postman.address().toString(), "stripe-double.processing", "1s");
        return MarketSettings.onFreePorts(project, data)
                .with(Part.STOREFRONT, STOREFRONT)
                .with(Part.ENGINE, ENGINE)
                .with(Part.STRIPE, stripe);
    }

    /** Starts what is beside a market that was started with those settings. */
    public static Fleet of(Market market, Postman postman, boolean twoEngines) throws IOException {
        Beside second = market.beside("beside", twoEngines, SECOND);
        if (twoEngines) second.start(Part.ENGINE);
        second.start(Part.STOREFRONT);
        return new Fleet(market, second, postman, twoEngines);
    }

    public Doors doors() {
        return doors;
    }

    /** Something that is done once so many lives are over. */
    public record Blow(int after, Strike strike) {}

    /** Kills something and starts it again. */
    public interface Strike {
        void on(Fleet fleet) throws IOException;
    }

    /** The engine dies and comes back. */
    public void strikeEngine() throws IOException {
        strikeEngine(fleet -> {});
    }

    /** @param meanwhile what is done before it comes back */
    void strikeEngine(Strike meanwhile) throws IOException {
        market.kill(Part.ENGINE);
        meanwhile.on(this);
        market.start(Part.ENGINE);
    }

    /** The first storefront dies and comes back. */
    public void strikeStorefront() throws IOException {
        market.kill(Part.STOREFRONT);
        market.start(Part.STOREFRONT);
    }

    /** What stands beside dies and comes back. */
    public void strikeSecond() throws IOException {
        second.kill(Part.STOREFRONT);
        if (twoEngines) {
            second.kill(Part.ENGINE);
            second.start(Part.ENGINE);
        }
        second.start(Part.STOREFRONT);
    }

    /**
     * Lets lives be lived, some at a time, and strikes meanwhile.
     *
     * @return what somebody was answered that nobody should be
     */
    public List<String> live(List<Life> lives, int atOnce, List<Blow> blows) throws IOException, SQLException {
        complaints.clear();
        postman.runWild(doors.storefronts(), lives.get(0).number());
        try (Shelf shelf = Shelf.stock(market.database(), lives.size())) {
            Street street = new Street(doors, stripe, postman, shelf, hands);
            AtomicInteger next = new AtomicInteger();
            AtomicInteger over = new AtomicInteger();
            List<? extends java.util.concurrent.Future<?>> workers = java.util.stream.IntStream.range(0, atOnce)
                    .mapToObj(worker -> hands.submit(() -> {
                        for (int i; (i = next.getAndIncrement()) < lives.size(); over.incrementAndGet())
                            one(street, lives.get(i));
                    }))
                    .toList();
            for (Blow blow : blows) {
                while (over.get() < blow.after && over.get() < lives.size()) Doors.pause(20);
                blow.strike.on(this);
            }
            while (over.get() < lives.size()) Doors.pause(50);
            workers.forEach(worker -> worker.cancel(true));
            shelf.timeIsOver();
        }
        return List.copyOf(complaints);
    }

    private void one(Street street, Life life) {
        try {
            LifeStory.live(street, life);
        } catch (IOException | SQLException | RuntimeException wrong) {
            complaints.add(life + ": " + wrong + (wrong.getCause() == null ? "" : " because " + wrong.getCause()));
        }
    }

    /** The books as they are now. */
    public Books books() throws IOException, SQLException {
        return Books.open(market.database(), stripe);
    }

    /** Waits until everything is done that goes on by itself; what is still not right then is wrong. */
    public Map<Invariant, List<String>> settle() throws IOException, SQLException {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            Map<Invariant, List<String>> broken;
            try (Books books = books()) {
                broken = books.broken();
            }
            if (broken.isEmpty() && postman.isIdle() || System.nanoTime() > end) return broken;
            Doors.pause(500);
        }
    }

    /** How often nobody answered and the same was asked again. */
    public long askedAgain() {
        return doors.askedAgain();
    }

    /** How many of Stripe's messages were taken by a storefront. */
    public long messages() {
        return postman.brought();
    }

    @Override
    public void close() {
        postman.serve(market.storefront());
        hands.shutdownNow();
        second.close();
    }
}
