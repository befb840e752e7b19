package org.riwaq.storefront.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An open way to Elasticsearch, with documents as JSON the way this module means them. Close it in the end. */
public final class ElasticsearchConnection implements AutoCloseable {
    /** Nothing is written for null; what a newer writer added is not read. */
    private static final JsonMapper DOCUMENTS = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final RestClientTransport transport;
    private final ElasticsearchClient client;

    private ElasticsearchConnection(RestClientTransport transport) {
        this.transport = transport;
        this.client = new ElasticsearchClient(transport);
    }

    /** Opens it; nothing is sent yet. */
    public static ElasticsearchConnection open(ConnectionSettings settings) {
        HttpHost[] hosts = settings.uris().stream()
                .map(uri -> new HttpHost(uri.getHost(), uri.getPort(), uri.getScheme()))
                .toArray(HttpHost[]::new);
        RestClientBuilder builder = RestClient.builder(hosts)
                .setRequestConfigCallback(config -> config.setConnectTimeout(
                                (int) settings.connectTimeout().toMillis())
                        .setSocketTimeout((int) settings.readTimeout().toMillis()))
                .setHttpClientConfigCallback(
                        client -> client.setMaxConnPerRoute(64).setMaxConnTotal(128));
        if (settings.apiKey() != null)
            builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", "ApiKey " + settings.apiKey())});
        return new ElasticsearchConnection(
                new RestClientTransport(builder.build(), new Jackson3JsonpMapper(DOCUMENTS)));
    }

    /** The client. */
    public ElasticsearchClient client() {
        return client;
    }

    /** How documents become JSON and back. */
    public static JsonMapper documents() {
        return DOCUMENTS;
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }
}
