package org.riwaq.engine.demomarket;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.broadleafcommerce.common.media.domain.Media;
import org.riwaq.engine.demomarket.plan.MakerPlan;
import org.riwaq.engine.demomarket.plan.MarketPlan;
import org.riwaq.engine.demomarket.plan.ProductPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the demo market in its own thread once the engine's context is up: one small transaction for each maker and
 * product, so that the feed can follow. What was loaded is never loaded again; a start after a kill goes on where it was.
 *
 * <p>Its log lines are {@code demo-market: 120/479} and at last {@code demo-market: ready, …}; a launcher may show them.
 */
public class DemoMarket implements ApplicationListener<ContextRefreshedEvent>, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(DemoMarket.class);
    private static final int EVERY = 10;
    private static final long PATIENCE_MILLIS = 10_000;

    private final TransactionTemplate transactions;
    private final Arrivals arrivals;
    private final MakerLoading makers;
    private final ProductLoading products;
    private final MarketHalls halls;
    private final PartnerLoading partners;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Thread loading = new Thread(this::load, "riwaq-demo-market");
    private volatile boolean stopped;

    public DemoMarket(
            PlatformTransactionManager transactions,
            Arrivals arrivals,
            MakerLoading makers,
            ProductLoading products,
            MarketHalls halls,
            PartnerLoading partners) {
        this.transactions = new TransactionTemplate(transactions);
        this.arrivals = arrivals;
        this.makers = makers;
        this.products = products;
        this.halls = halls;
        this.partners = partners;
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        if (event.getApplicationContext().getParent() == null && begun.compareAndSet(false, true)) {
            loading.setDaemon(true);
            loading.start();
        }
    }

    /** Lets the present transaction end, then no more. */
    @Override
    public void destroy() throws InterruptedException {
        stopped = true;
        if (loading.isAlive()) {
            loading.join(PATIENCE_MILLIS);
        }
    }

    private void load() {
        long since = System.nanoTime();
        try {
            MarketPlan plan = MarketPlan.read();
            int all = plan.makers().size() + plan.products().size();
            Set<String> present = transactions.execute(status -> arrivals.all());
            partners.load(present);
            int done = loadMakers(plan.makers(), present, all);
            loadProducts(plan.products(), present, done, all);
            if (!stopped) {
                long products = System.nanoTime();
                halls.load(plan.products(), present);
                LOG.info("demo-market: halls and circuits in {} ms", (System.nanoTime() - products) / 1_000_000L);
                LOG.info(
                        "demo-market: ready, {} makers and {} products in {} s",
                        plan.makers().size(),
                        plan.products().size(),
                        (System.nanoTime() - since) / 1_000_000_000L);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // Nobody waits for this thread: what failed is said here, and the next start goes on from there.
            LOG.error("demo-market: stopped; the next start goes on where it was", e);
        }
    }

    private int loadMakers(List<MakerPlan> plans, Set<String> present, int all) {
        int done = 0;
        for (MakerPlan plan : plans) {
            if (stopped) {
                return done;
            }
            if (!present.contains(MakerLoading.thing(plan))) {
                transactions.execute(status -> {
                    makers.load(plan);
                    return null;
                });
            }
            told(++done, all);
        }
        return done;
    }

    private void loadProducts(List<ProductPlan> plans, Set<String> present, int before, int all)
            throws InterruptedException {
        List<ProductPlan> missing = new ArrayList<>();
        for (ProductPlan plan : plans) {
            if (!present.contains(ProductLoading.thing(plan))) {
                missing.add(plan);
            }
        }
        int done = before + plans.size() - missing.size();
        try (PictureAhead pictures = new PictureAhead(missing)) {
            for (ProductPlan plan : missing) {
                if (stopped) {
                    return;
                }
                List<Media> media = products.hang(plan, pictures.next());
                transactions.execute(status -> {
                    products.load(plan, media);
                    return null;
                });
                told(++done, all);
            }
        }
    }

    private static void told(int done, int all) {
        if (done % EVERY == 0 || done == all) {
            LOG.info("demo-market: {}/{}", Integer.valueOf(done), Integer.valueOf(all));
        }
    }
}
