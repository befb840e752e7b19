package org.riwaq.benchmark.relevance;

import java.io.IOException;
import java.util.List;

/** A search that is measured. */
interface Contender {
    /** What it is, in the report. */
    String name();

    /** The first {@link Ranking#DEPTH} products for a question. */
    Found ask(Judged question) throws IOException;

    /**
     * An answer.
     *
     * @param ids of products, best first
     * @param total how many there are in all
     */
    record Found(List<String> ids, long total) {}
}
