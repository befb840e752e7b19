package org.riwaq.storefront.api.picture;

import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where this process may write.
 *
 * @param data directory; nothing in it must last
 */
@ConfigurationProperties("riwaq")
@Validated
record DataSettings(@NotBlank String data) {

    Path pictures() {
        // Text, not Path: in a web application Spring reads a relative one as a resource of it.
        return Path.of(data, "pictures");
    }
}
