package org.riwaq.benchmark.relevance;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.MarketIndices;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.TextLanguage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one gets from Elasticsearch without further thought: {@code multi_match} over every text of a product, each field
 * with the analysis of its language.
 */
record PlainMatch(ElasticsearchClient client, List<String> fields) implements Contender {
    private static final String INDEX = "plain";
    private static final int ALL = 10_000;

    /** Copies a market's products into an index of its own. */
    static PlainMatch of(ElasticsearchClient client, MarketIndices market) throws IOException {
        List<String> fields = new ArrayList<>();
        for (String field : List.of("title", "description", "categories.name", "maker.name"))
            for (TextLanguage language : TextLanguage.values()) fields.add(field + "." + language.code());
        client.indices().delete(delete -> delete.index(INDEX).ignoreUnavailable(true));
        client.indices().create(create -> create.index(INDEX).withJson(new StringReader(definition(market, fields))));
        var products = client.search(
                search -> search.index(market.alias(IndexKind.PRODUCTS))
                        .size(ALL)
                        .query(query -> query.term(term -> term.field("shown").value(true))),
                ProductDocument.class);
        client.bulk(bulk -> {
            for (var hit : products.hits().hits())
                bulk.operations(
                        operation -> operation.index(index -> index.id(hit.id()).document(hit.source())));
            return bulk.index(INDEX).refresh(Refresh.True);
        });
        return new PlainMatch(client, fields);
    }

    private static String definition(MarketIndices market, List<String> fields) {
        ObjectNode definition = (ObjectNode) JsonMapper.shared().readTree(market.definition(IndexKind.PRODUCTS));
        ObjectNode mappings = definition.putObject("mappings").put("dynamic", false);
        ObjectNode properties = mappings.putObject("properties");
        for (String field : fields)
            properties
                    .putObject(field)
                    .put("type", "text")
                    .put("analyzer", "riwaq_" + field.substring(field.lastIndexOf('.') + 1));
        return definition.toString();
    }

    @Override
    public String name() {
        return "plain multi_match";
    }

    @Override
    public Found ask(Judged question) throws IOException {
        SearchResponse<ProductDocument> response = client.search(
                search -> search.index(INDEX)
                        .size(Ranking.DEPTH)
                        .query(query -> query.multiMatch(
                                match -> match.query(question.text()).fields(fields))),
                ProductDocument.class);
        return new Found(
                response.hits().hits().stream()
                        .map(hit -> Objects.requireNonNull(hit.id()))
                        .toList(),
                Objects.requireNonNull(response.hits().total()).value());
    }
}
