package org.riwaq.storefront;

import org.springframework.boot.SpringApplication;

/** For those who write a theme: the storefront over the fixture market, without engine or Elasticsearch. */
final class FixtureStorefront {
    private FixtureStorefront() {}

    public static void main(String[] arguments) {
        SpringApplication.from(RiwaqStorefront::main)
                .with(FixtureConfiguration.class)
                .run(arguments);
    }
}
