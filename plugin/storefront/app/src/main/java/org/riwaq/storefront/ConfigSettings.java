package org.riwaq.storefront;

import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the files are that both tiers are configured with.
 *
 * @param config the directory {@code config/}
 */
@ConfigurationProperties("riwaq")
@Validated
record ConfigSettings(@NotBlank @DefaultValue("config") String config) {

    // Text, not Path: in a web application Spring reads a relative one as a resource of it.
    Path directory() {
        return Path.of(config);
    }
}
