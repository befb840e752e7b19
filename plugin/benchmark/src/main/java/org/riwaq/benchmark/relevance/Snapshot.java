package org.riwaq.benchmark.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.FactType;
import org.riwaq.launcher.LaunchRefused;
import org.riwaq.launcher.Market;
import org.riwaq.launcher.MarketSettings;
import org.riwaq.launcher.Step;
import org.riwaq.launcher.Steps;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo market's facts as its engine tells them, and what the engine's own search answers, kept in a file: a market
 * takes minutes to start, a measurement from the file takes seconds.
 *
 * @param facts the changes of a walk, by the type's path
 * @param stockSearch public ids that the engine's own search gives, by question
 */
record Snapshot(Map<String, List<JsonNode>> facts, Map<String, List<String>> stockSearch) {
    /** Reads the file, or starts a market and writes it. */
    static Snapshot of(Path file, Path project, List<Judged> questions) throws IOException, LaunchRefused {
        if (Files.exists(file)) {
            Snapshot kept = JsonMapper.shared().readValue(Files.readString(file), Snapshot.class);
            if (questions.stream().allMatch(question -> kept.stockSearch.containsKey(question.text()))) return kept;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        MarketSettings settings = MarketSettings.onFreePorts(project, file.resolveSibling("market"));
        try (Market market = Market.start(settings, new Told())) {
            Snapshot taken = taken(new EngineWalk(market.engineApi(), market.engineSecret()), questions);
            Files.writeString(file, JsonMapper.shared().writeValueAsString(taken));
            return taken;
        }
    }

    private static Snapshot taken(EngineWalk engine, List<Judged> questions) throws IOException {
        Map<String, List<JsonNode>> facts = new LinkedHashMap<>();
        for (FactType<?> type : FactType.all()) facts.put(type.path, engine.all(type.path));
        Map<String, List<String>> stockSearch = new LinkedHashMap<>();
        for (Judged question : questions) stockSearch.put(question.text(), engine.stockSearch(question.text()));
        return new Snapshot(facts, stockSearch);
    }

    /** Says how far the market's start is. */
    private static final class Told implements Steps {
        @Override
        public void begun(Step step) {
            System.out.println("market: " + step);
        }

        @Override
        public void done(Step step, double seconds) {
            // The next line tells.
        }
    }
}
