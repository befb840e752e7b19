package org.riwaq.benchmark.relevance;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Means over questions.
 *
 * @param questions how many
 * @param first share with a fit in first place
 * @param five share with a fit among the first five
 * @param ndcg mean nDCG@10
 * @param zero share that found nothing
 */
record Scores(int questions, double first, double five, double ndcg, double zero) {
    static Scores of(Collection<Ranking> rankings) {
        return new Scores(
                rankings.size(),
                mean(rankings, ranking -> ranking.success(1)),
                mean(rankings, ranking -> ranking.success(5)),
                mean(rankings, Ranking::ndcg),
                mean(rankings, ranking -> ranking.total() == 0 ? 1 : 0));
    }

    private static double mean(Collection<Ranking> rankings, ToDoubleFunction<Ranking> figure) {
        return rankings.stream().mapToDouble(figure).average().orElse(0);
    }

    static List<String> columns() {
        return List.of("questions", "success@1", "success@5", "nDCG@10", "zero results");
    }

    String row() {
        return String.format(Locale.ROOT, "%d | %.3f | %.3f | %.3f | %.3f", questions, first, five, ndcg, zero);
    }
}
