package org.riwaq.benchmark.relevance;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.TextLanguage;

/** What one gets from Elasticsearch without further thought: {@code multi_match} over every text of a product. */
record PlainMatch(ElasticsearchClient client, String index) implements Contender {
    @Override
    public String name() {
        return "plain multi_match";
    }

    @Override
    public Found ask(Judged question) throws IOException {
        List<String> fields = new ArrayList<>();
        for (TextLanguage language : TextLanguage.values())
            for (String field : List.of("title", "description", "categories.name", "maker.name"))
                fields.add(field + "." + language.code());
        SearchResponse<ProductDocument> response = client.search(
                search -> search.index(index)
                        .size(Ranking.DEPTH)
                        .query(query -> query.bool(bool -> bool.filter(
                                        shown -> shown.term(term -> term.field("shown").value(true)))
                                .must(must -> must.multiMatch(
                                        match -> match.query(question.text()).fields(fields))))),
                ProductDocument.class);
        return new Found(
                response.hits().hits().stream()
                        .map(hit -> Objects.requireNonNull(hit.id()))
                        .toList(),
                Objects.requireNonNull(response.hits().total()).value());
    }
}
