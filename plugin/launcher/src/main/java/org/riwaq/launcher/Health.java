package org.riwaq.launcher;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks parts over HTTP how they are. */
final class Health {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private static final Pattern TOTAL = Pattern.compile("\"total\"\\s*:\\s*(\\d+)");

    private Health() {}

    /** The {@code total} of a list; -1 when it has none or nobody answers. */
    static long total(URI list) throws InterruptedIOException {
        try {
            Matcher total = TOTAL.matcher(
                    CLIENT.send(request(list), BodyHandlers.ofString()).body());
            return total.find() ? Long.parseLong(total.group(1)) : -1;
        } catch (IOException nobody) {
            return -1;
        } catch (InterruptedException stopped) {
            throw interrupted(list);
        }
    }

    private static HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
    }

    private static InterruptedIOException interrupted(URI address) {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("stopped while waiting for " + address);
    }

    /** The status that an address answers with; 0 when nobody answers. */
    static int status(URI address) throws InterruptedIOException {
        try {
            return CLIENT.send(request(address), BodyHandlers.discarding()).statusCode();
        } catch (IOException nobody) {
            return 0;
        } catch (InterruptedException stopped) {
            throw interrupted(address);
        }
    }
}
