package org.riwaq.storefront;

import java.util.Map;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the storefront. It stands in the modules' parent package, or Modulith would find no module and pass. */
@SpringBootApplication
public class RiwaqStorefront {

    /**
     * Starts it with the settings packaged, those of {@code riwaq.config} and those of the environment; or does one command of
     * {@link Operations} with them and ends.
     */
    public static void main(String[] arguments) {
        // Instants are the contract's; a machine's zone must not leak into what is shown.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        if (Operations.isCommand(arguments)) {
            System.exit(new Operations(System.out, System.err).run(arguments));
        }
        SpringApplication application = new SpringApplication(RiwaqStorefront.class);
        application.setDefaultProperties(
                Map.of("spring.config.additional-location", "optional:file:${riwaq.config:config}/storefront/"));
        application.run(arguments);
    }
}
