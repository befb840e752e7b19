package org.riwaq.storefront.theme;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where printed labels lead.
 *
 * @param light to the light page: of {@code data-savers} alone, whose browsers ask for little, or of {@code everybody},
 *     for halls with a bad network
 */
@ConfigurationProperties("riwaq.labels")
record LabelSettings(@DefaultValue("data-savers") Light light) {
    /** See {@link #light}. */
    enum Light {
        DATA_SAVERS,
        EVERYBODY
    }
}
