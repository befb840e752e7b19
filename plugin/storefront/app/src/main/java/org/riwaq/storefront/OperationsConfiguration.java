package org.riwaq.storefront;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * What a command of somebody who runs the market needs: the ways to engine and index, and no web server. Not marked as a
 * configuration: the storefront would find it too.
 */
@Import({SearchConfiguration.class, EngineConfiguration.class})
class OperationsConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
