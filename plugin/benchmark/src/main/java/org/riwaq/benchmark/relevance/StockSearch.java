package org.riwaq.benchmark.relevance;

import java.util.List;

/** The engine's own database search, as its answers were recorded. */
record StockSearch(Snapshot snapshot) implements Contender {
    @Override
    public String name() {
        return "engine's own search";
    }

    @Override
    public Found ask(Judged question) {
        List<String> ids = snapshot.stockSearch().getOrDefault(question.text(), List.of());
        return new Found(ids.stream().limit(Ranking.DEPTH).toList(), ids.size());
    }
}
