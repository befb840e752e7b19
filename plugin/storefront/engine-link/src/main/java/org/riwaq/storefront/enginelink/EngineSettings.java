package org.riwaq.storefront.enginelink;

import java.net.URI;
import java.time.Duration;

/**
 * The way to the engine's private API.
 *
 * @param url where it is, without a path: {@code http://127.0.0.1:8082}
 * @param secret what it knows us by, at least 32 characters
 * @param connectTimeout how long it may take to accept
 * @param readTimeout how long an answer may take, beyond what the engine was asked to wait
 * @param commandTimeout how long a command may take, connecting included: a shopper waits for it
 */
public record EngineSettings(
        URI url, String secret, Duration connectTimeout, Duration readTimeout, Duration commandTimeout) {
    private static final int SHORTEST_SECRET = 32;

    public EngineSettings {
        if (url.getHost() == null || url.getScheme() == null || !url.getScheme().matches("https?"))
            throw new IllegalArgumentException("The engine's address is http(s)://host:port, not " + url);
        if (secret.length() < SHORTEST_SECRET)
            throw new IllegalArgumentException(
                    "The engine's secret has at least " + SHORTEST_SECRET + " characters, not " + secret.length());
    }

    /** With the usual time limits. */
    public EngineSettings(URI url, String secret) {
        this(url, secret, Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofMillis(2500));
    }

    /** Without the secret: this goes into logs. */
    @Override
    public String toString() {
        return "EngineSettings[" + url + "]";
    }
}
