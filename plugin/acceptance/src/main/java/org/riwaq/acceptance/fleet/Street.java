package org.riwaq.acceptance.fleet;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;

/**
 * Everything that a life meets.
 *
 * @param hands run what is done at the same moment
 */
record Street(Doors doors, StripeState stripe, Postman postman, Shelf shelf, Executor hands) {

    /** Two things at the same moment, as near as threads can. */
    <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws IOException, SQLException {
        CyclicBarrier start = new CyclicBarrier(2);
        CompletableFuture<T> first = begun(start, one);
        CompletableFuture<T> second = begun(start, other);
        try {
            return List.of(first.join(), second.join());
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof IOException in) throw in;
            if (failed.getCause() instanceof SQLException in) throw in;
            throw new IllegalStateException(failed.getCause());
        }
    }

    private <T> CompletableFuture<T> begun(CyclicBarrier start, Callable<T> what) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        start.await();
                        return what.call();
                    } catch (Exception failed) {
                        throw new CompletionException(failed);
                    }
                },
                hands);
    }
}
