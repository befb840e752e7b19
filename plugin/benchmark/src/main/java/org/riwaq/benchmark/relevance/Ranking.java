package org.riwaq.benchmark.relevance;

import java.util.List;

/**
 * What a search answered to a question, judged.
 *
 * @param question that was asked
 * @param fits for each of the first items whether it is what was asked for
 * @param wanted how many such items the market has
 * @param total how many items were found in all
 */
record Ranking(Judged question, List<Boolean> fits, long wanted, long total) {
    static final int DEPTH = 10;

    /** 1 when one of the first so many fits. */
    double success(int first) {
        return fits.stream().limit(first).anyMatch(fit -> fit) ? 1 : 0;
    }

    /** Discounted gain of the first ten, as a share of the best possible. */
    double ndcg() {
        double gain = 0;
        for (int i = 0; i < Math.min(DEPTH, fits.size()); i++) if (fits.get(i)) gain += discount(i);
        double best = 0;
        for (int i = 0; i < Math.min(DEPTH, wanted); i++) best += discount(i);
        return best == 0 ? 0 : gain / best;
    }

    private static double discount(int rank) {
        return 1 / (Math.log(rank + 2) / Math.log(2));
    }
}
