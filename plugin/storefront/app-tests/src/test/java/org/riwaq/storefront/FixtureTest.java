package org.riwaq.storefront;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test that asks the storefront over the fixture market by HTTP. All of them share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = RiwaqStorefront.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "riwaq.config=../../../config",
            "riwaq.themes=../../../themes",
            "riwaq.data=target/test-data",
            "riwaq.engine.url=http://127.0.0.1:1",
            "riwaq.engine.secret=0123456789abcdef0123456789abcdef",
            "riwaq.orders.secret=fedcba9876543210fedcba9876543210",
            "riwaq.elasticsearch.uris=http://127.0.0.1:1",
            "riwaq.indexer.enabled=false"
        })
@Import({FixtureConfiguration.class, Browser.class})
@interface FixtureTest {}
