package org.riwaq.storefront;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the engine's private API is.
 *
 * @param url without a path
 * @param secret what the engine knows us by; there is no default
 */
@ConfigurationProperties("riwaq.engine")
@Validated
record EngineAccess(
        @NotNull @DefaultValue("http://127.0.0.1:8082") URI url,
        @NotNull @Size(min = 32) String secret) {

    /** Without the secret: this goes into logs. */
    @Override
    public String toString() {
        return "EngineAccess[" + url + "]";
    }
}
