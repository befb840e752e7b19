package org.riwaq.benchmark.speed;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** The same things asked by so many clients, each with one after the other; what each took, in microseconds. */
final class Load {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** One thing to ask: one request, or several that belong together. */
    record Question(List<HttpRequest> requests) {}

    long[] times(List<Question> questions, int clients) throws Exception {
        AtomicInteger next = new AtomicInteger();
        long[] times = new long[questions.size()];
        Callable<Void> one = () -> {
            for (int n = next.getAndIncrement(); n < times.length; n = next.getAndIncrement()) {
                long begun = System.nanoTime();
                for (HttpRequest request : questions.get(n).requests()) ask(request);
                times[n] = (System.nanoTime() - begun) / 1000;
            }
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<Void>> all = new ArrayList<>();
            for (int n = 0; n < clients; n++) all.add(one);
            for (Future<Void> done : threads.invokeAll(all)) done.get();
        } finally {
            threads.shutdownNow();
        }
        return times;
    }

    private void ask(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200)
            throw new IOException(answer.statusCode() + " " + request.uri() + " "
                    + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
    }

    static long[] joined(List<long[]> rounds) {
        return rounds.stream().flatMapToLong(Arrays::stream).toArray();
    }
}
