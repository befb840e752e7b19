package org.riwaq.launcher;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The start of a market, step by step. */
record Opening(PartStarter starter, Processes processes, StartTimes times) {
    private interface Work {
        void run() throws IOException;
    }

    void run(Steps steps) throws IOException {
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            // The engine is slowest by far and needs one core: Elasticsearch starts on the other.
            Future<?> elasticsearch = beside.submit(() -> {
                step(steps, Step.ELASTICSEARCH, () -> starter.start(Part.ELASTICSEARCH, processes));
                return null;
            });
            step(steps, Step.POSTGRES, () -> starter.start(Part.POSTGRES, processes));
            step(steps, Step.ENGINE, () -> starter.start(Part.ENGINE, processes));
            step(steps, Step.STRIPE, () -> starter.start(Part.STRIPE, processes));
            step(steps, Step.MAIL, () -> starter.start(Part.MAIL, processes));
            await(elasticsearch);
            step(steps, Step.STOREFRONT, () -> starter.start(Part.STOREFRONT, processes));
            long[] products = new long[1];
            step(steps, Step.MARKET, () -> products[0] = starter.awaitDemoMarket(processes, steps));
            step(steps, Step.INDEX, () -> starter.awaitIndexed(products[0], processes, steps));
            times.keep();
        } finally {
            beside.shutdownNow();
        }
    }

    private void step(Steps steps, Step step, Work work) throws IOException {
        long begun = System.nanoTime();
        steps.begun(step);
        work.run();
        double seconds = (System.nanoTime() - begun) / 1e9;
        times.took(step, seconds);
        steps.done(step, seconds);
    }

    private static void await(Future<?> other) throws IOException {
        try {
            other.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException inIt) throw inIt;
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while starting");
        }
    }
}
