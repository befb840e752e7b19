package org.riwaq.storefront.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a piece stands where it stands in the answer to a question.
 *
 * @param total how many pieces were found
 * @param place of the piece asked about, from 1; 0 where it is not among the first {@value #LOOKED_THROUGH}
 * @param order what the answer is ordered by; points count for relevance alone
 * @param relaxed what was let go of because nothing fitted all of it
 * @param pieces the piece asked about, last, and before it those above it, the nearest last
 */
public record Explanation(long total, int place, ProductSort order, List<Relaxed> relaxed, List<Piece> pieces) {
    /** How far down a piece is looked for. */
    public static final int LOOKED_THROUGH = 240;

    public Explanation {
        relaxed = List.copyOf(relaxed);
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece with its points.
     *
     * @param place from 1, or 0
     * @param title by language
     * @param maker its handle
     * @param standing what merchants did with it
     * @param reasons one for each part of the question that asks for something
     */
    public record Piece(
            int place,
            String handle,
            Map<String, String> title,
            String maker,
            Standing standing,
            List<Reason> reasons) {
        public Piece {
            title = Map.copyOf(title);
            reasons = List.copyOf(reasons);
        }

        /** All points together, without those of a pin. */
        public double points() {
            return reasons.stream().mapToDouble(Reason::points).sum();
        }
    }

    /** What merchants did with a piece for this question. */
    public enum Standing {
        ORDINARY,
        PINNED,
        HIDDEN,
        BOOSTED
    }

    /**
     * A part of the question and what it is worth to a piece.
     *
     * @param kind what it asks for; null for words
     * @param text as typed; empty for what the question does not say: where a craft is at home, a boost
     * @param points 0 where the piece does not have it
     */
    public record Reason(Understood.@Nullable Kind kind, String text, double points) {}
}
