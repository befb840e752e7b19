package org.riwaq.benchmark.relevance;

import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.search.Answer;
import org.riwaq.storefront.search.ProductQuestion;
import org.riwaq.storefront.search.ProductResult;
import org.riwaq.storefront.search.ProductSearch;

/** The storefront's search. */
record Ours(ProductSearch search) implements Contender {
    @Override
    public String name() {
        return "Riwaq";
    }

    @Override
    public Found ask(Judged question) {
        ProductQuestion asked =
                ProductQuestion.in(question.page()).withText(question.text()).page(Ranking.DEPTH, null);
        if (search.search(asked) instanceof Answer.Found<ProductResult> found)
            return new Found(
                    found.result().items().stream().map(ProductDocument::id).toList(),
                    found.result().total());
        throw new IllegalStateException("Refused: " + question);
    }
}
