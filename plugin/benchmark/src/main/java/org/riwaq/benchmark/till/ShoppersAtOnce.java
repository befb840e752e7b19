package org.riwaq.benchmark.till;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.riwaq.acceptance.fleet.Doors;
import org.riwaq.acceptance.fleet.Fleet;
import org.riwaq.acceptance.fleet.Postman;
import org.riwaq.acceptance.fleet.StripeState;
import org.riwaq.embedded.Directories;
import org.riwaq.launcher.Market;
import org.riwaq.launcher.Steps;

/** Virtual shoppers on one storefront and one engine of the demo market, for some minutes, after as long a warm-up. */
public final class ShoppersAtOnce {
    private static final Duration WARM_UP = Duration.ofMinutes(1);

    private final Calls calls = new Calls();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger bought = new AtomicInteger();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    private ShoppersAtOnce() {}

    /** @param arguments the project's directory, one for the market, how many shoppers, for how many minutes */
    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        Path data = Path.of(arguments[1]);
        Directories.delete(data);
        try (Postman postman = Postman.open();
                Market market = Market.start(Fleet.settings(project, data, postman), Steps.SILENT)) {
            postman.serve(market.storefront());
            new ShoppersAtOnce().run(market, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        }
    }

    private void run(Market market, int shoppers, int minutes) throws Exception {
        Doors doors = new Doors(List.of(market.storefront()), List.of(market.engineApi()), market.engineSecret());
        StripeState stripe = new StripeState(market.stripe(), market.stripeSecretKey());
        ExecutorService pool = Executors.newFixedThreadPool(shoppers);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < shoppers; i++) {
            Visitor visitor = new Visitor(doors, stripe, calls, i);
            all.add(pool.submit(() -> shop(visitor)));
        }
        TimeUnit.SECONDS.sleep(WARM_UP.toSeconds());
        calls.forget();
        int before = bought.get();
        TimeUnit.MINUTES.sleep(minutes);
        int orders = bought.get() - before;
        String table = calls.table(Visitor.CALLS);
        // Whoever is inside buys what they came for.
        over = true;
        for (Future<?> one : all) one.get();
        pool.shutdown();
        System.out.println(table);
        System.out.printf(
                Locale.ROOT,
                "%d shoppers, %d minutes: %.1f orders a minute; %d of %d visits ended with an order (%.1f %%)%n",
                shoppers,
                minutes,
                orders / (double) minutes,
                bought.get(),
                begun.get(),
                100.0 * bought.get() / begun.get());
        complaints.stream().limit(10).forEach(System.out::println);
    }

    private void shop(Visitor visitor) {
        while (!over) {
            begun.incrementAndGet();
            try {
                visitor.buy();
                bought.incrementAndGet();
            } catch (IOException wrong) {
                complaints.add(wrong.toString());
            }
        }
    }
}
