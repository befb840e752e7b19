package org.riwaq.storefront;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the catalogue is searched.
 *
 * @param uris nodes, tried in turn
 * @param apiKey for a cluster with security, as Elasticsearch encodes it, or null
 * @param prefix what all index names begin with, so that markets can share a cluster
 */
@ConfigurationProperties("riwaq.elasticsearch")
@Validated
record ElasticsearchSettings(
        @NotEmpty @DefaultValue("http://127.0.0.1:9200") List<URI> uris,
        @Nullable String apiKey,

        @Pattern(regexp = "[a-z][a-z0-9]{0,30}") @DefaultValue("riwaq")
        String prefix) {}
