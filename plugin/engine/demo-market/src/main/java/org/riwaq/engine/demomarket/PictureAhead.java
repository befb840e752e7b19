package org.riwaq.engine.demomarket;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.riwaq.engine.demomarket.picture.PictureStudio;
import org.riwaq.engine.demomarket.plan.ProductPlan;

/** Draws the next products' pictures while the present one is being saved; never more than a few wait. */
final class PictureAhead implements AutoCloseable {
    private static final int AHEAD = 6;

    private final PictureStudio studio = new PictureStudio();
    private final ExecutorService painters;
    private final Iterator<ProductPlan> plans;
    private final Deque<Future<List<byte[]>>> waiting = new ArrayDeque<>();

    PictureAhead(List<ProductPlan> products) {
        plans = products.iterator();
        painters = Executors.newFixedThreadPool(
                Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors())), work -> {
                    Thread painter = new Thread(work, "riwaq-demo-painter");
                    painter.setDaemon(true);
                    painter.setPriority(Thread.MIN_PRIORITY);
                    return painter;
                });
        for (int i = 0; i < AHEAD; i++) {
            ask();
        }
    }

    private void ask() {
        if (plans.hasNext()) {
            ProductPlan plan = plans.next();
            waiting.add(painters.submit(() -> draw(plan)));
        }
    }

    /** The pictures of the next product, as JPEG: the whole, then a detail if there is to be one. */
    List<byte[]> next() throws InterruptedException {
        ask();
        try {
            return waiting.remove().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A picture could not be drawn", e.getCause());
        }
    }

    private List<byte[]> draw(ProductPlan plan) {
        BufferedImage whole = studio.draw(plan.sitter);
        List<byte[]> files = new ArrayList<>();
        files.add(studio.jpeg(whole));
        if (plan.detail) {
            files.add(studio.jpeg(studio.detail(whole, plan.key)));
        }
        return files;
    }

    @Override
    public void close() {
        painters.shutdownNow();
    }
}
