package org.riwaq.benchmark.relevance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Knows of every product of the snapshot its craft and where it is made. */
final class Jury {
    private final Map<String, Piece> pieces = new HashMap<>();

    Jury(Snapshot snapshot) {
        for (JsonNode change : snapshot.facts().getOrDefault("products", List.of())) {
            JsonNode making = change.path("fact").path("making");
            String madeIn = Stream.iterate(0, i -> i + 1)
                    .limit(making.path("origins").size())
                    .map(i -> making.path("origins").get(i))
                    .filter(origin -> origin.path("kind").asString("").equals("MADE_IN"))
                    .map(origin -> origin.path("region").asString(""))
                    .findFirst()
                    .orElse("");
            pieces.put(
                    change.path("id").asString(""),
                    new Piece(making.path("craft").asString(""), madeIn));
        }
    }

    /** The judged answers of one search to all questions. */
    List<Ranking> judge(Contender contender, List<Judged> questions) throws IOException {
        List<Ranking> rankings = new ArrayList<>();
        for (Judged question : questions) {
            Contender.Found found = contender.ask(question);
            List<Boolean> fits =
                    found.ids().stream().map(id -> fits(question, id)).toList();
            rankings.add(new Ranking(question, fits, wanted(question), found.total()));
        }
        return rankings;
    }

    private boolean fits(Judged question, String id) {
        Piece piece = pieces.getOrDefault(id, Piece.NONE);
        return question.fits(piece.craft, piece.madeIn);
    }

    private long wanted(Judged question) {
        return pieces.values().stream()
                .filter(piece -> question.fits(piece.craft, piece.madeIn))
                .count();
    }

    /**
     * What counts of a product.
     *
     * @param craft id of its craft
     * @param madeIn code of the region it is made in
     */
    private record Piece(String craft, String madeIn) {
        static final Piece NONE = new Piece("", "");
    }
}
