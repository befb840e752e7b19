package org.riwaq.benchmark.relevance;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The figures of some questions as Markdown. */
final class Report {
    private final String title;
    private final Map<String, List<Ranking>> rankings = new LinkedHashMap<>();

    Report(String title, Jury jury, List<Contender> contenders, List<Judged> questions) throws IOException {
        this.title = title;
        for (Contender contender : contenders) rankings.put(contender.name(), jury.judge(contender, questions));
    }

    String text() {
        StringBuilder text = new StringBuilder("## " + title + "\n\n");
        head(text, "search");
        rankings.forEach((name, judged) -> row(text, name, Scores.of(judged)));
        by(text, "language", question -> List.of(question.language()));
        by(text, "feature", Judged::features);
        failed(text);
        return text.toString();
    }

    private static void head(StringBuilder text, String first) {
        text.append("| ").append(first).append(" | ").append(String.join(" | ", Scores.columns()));
        text.append(" |\n|---|---|---|---|---|---|\n");
    }

    private static void row(StringBuilder text, String name, Scores scores) {
        text.append("| ").append(name).append(" | ").append(scores.row()).append(" |\n");
    }

    private void by(StringBuilder text, String what, Function<Judged, List<String>> values) {
        rankings.forEach((name, judged) -> {
            text.append('\n');
            head(text, name + ", by " + what);
            Map<String, List<Ranking>> groups = new TreeMap<>();
            for (Ranking ranking : judged)
                for (String value : values.apply(ranking.question()))
                    groups.computeIfAbsent(value, key -> new java.util.ArrayList<>())
                            .add(ranking);
            groups.forEach((value, group) -> row(text, value, Scores.of(group)));
        });
    }

    /** Every question of the first search that is not answered as well as can be. */
    private void failed(StringBuilder text) {
        List<Ranking> first = rankings.values().iterator().next();
        text.append("\nNot answered as well as can be:\n");
        for (Ranking ranking : first) {
            if (ranking.ndcg() > 0.999) continue;
            StringBuilder marks = new StringBuilder();
            ranking.fits().forEach(fit -> marks.append(fit ? '+' : '-'));
            text.append(String.format(
                    Locale.ROOT,
                    "- %s %s: nDCG@10 %.2f, %s, %d wanted, %d found%n",
                    ranking.question().id(),
                    ranking.question().text(),
                    ranking.ndcg(),
                    marks,
                    ranking.wanted(),
                    ranking.total()));
        }
    }
}
