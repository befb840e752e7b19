package org.riwaq.benchmark.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.riwaq.acceptance.fleet.Books;
import org.riwaq.acceptance.fleet.Fleet;
import org.riwaq.acceptance.fleet.Fleet.Blow;
import org.riwaq.acceptance.fleet.Invariant;
import org.riwaq.acceptance.fleet.Life;
import org.riwaq.acceptance.fleet.Postman;
import org.riwaq.embedded.Directories;
import org.riwaq.launcher.LaunchRefused;
import org.riwaq.launcher.Market;
import org.riwaq.launcher.Steps;

/**
 * Lives in rounds; after each the books are held against each other and a line is written, so that a stopped campaign goes
 * on behind its last line. A market is thrown away after some rounds, for the double of Stripe keeps all it was told.
 */
public final class Campaign {
    private static final int ROUND = 200;
    private static final int ROUNDS_OF_A_MARKET = 20;
    private static final int AT_ONCE = 6;
    private static final int BLOWS = 3;

    private final Path project;
    private final Path directory;
    private final Progress progress;
    private final long seed;

    private Campaign(Path project, Path directory, long seed) throws IOException {
        this.project = project;
        this.directory = Files.createDirectories(directory);
        this.seed = seed;
        this.progress = Progress.in(directory, seed);
    }

    /** @param arguments the project's directory, one for the campaign, how many lives, the seed */
    public static void main(String[] arguments) throws Exception {
        Campaign campaign = new Campaign(Path.of(arguments[0]), Path.of(arguments[1]), Long.parseLong(arguments[3]));
        boolean well = campaign.run(Integer.parseInt(arguments[2]));
        System.out.println(campaign.progress.table());
        if (!well) throw new IllegalStateException("Something does not agree: see " + campaign.progress.file());
    }

    private boolean run(int lives) throws IOException, LaunchRefused, SQLException {
        boolean well = progress.isWell();
        for (int round = progress.rounds(); well && round * ROUND < lives; ) {
            int last = Math.min((round / ROUNDS_OF_A_MARKET + 1) * ROUNDS_OF_A_MARKET, (lives + ROUND - 1) / ROUND);
            well = market(round, last);
            round = last;
        }
        return well;
    }

    /** Rounds of one market, which is there already where the campaign was stopped within them. */
    private boolean market(int first, int last) throws IOException, LaunchRefused, SQLException {
        Path data = directory.resolve("market-" + first / ROUNDS_OF_A_MARKET);
        // The lives bring their own makers and products.
        Path none = Files.createDirectories(directory.resolve("no-modules"));
        try (Postman postman = Postman.open();
                Market market =
                        Market.start(Fleet.settings(project, data, postman).withExtraModules(none), Steps.SILENT);
                // Every other market has a second engine.
                Fleet fleet = Fleet.of(market, postman, first / ROUNDS_OF_A_MARKET % 2 == 1)) {
            for (int round = first; round < last; round++) if (!round(fleet, round)) return false;
        }
        Directories.delete(data);
        return true;
    }

    private boolean round(Fleet fleet, int round) throws IOException, SQLException {
        long begun = System.nanoTime();
        long again = fleet.askedAgain();
        List<String> complaints = fleet.live(Life.of(seed, round * ROUND, ROUND), AT_ONCE, blows(round));
        double lived = (System.nanoTime() - begun) / 1e9;
        Map<Invariant, List<String>> broken = fleet.settle();
        try (Books books = fleet.books()) {
            progress.add(new Progress.Line(
                    round,
                    ROUND,
                    lived,
                    (System.nanoTime() - begun) / 1e9,
                    fleet.askedAgain() - again,
                    books.count("SELECT count(*) FROM riwaq_order"),
                    complaints.size(),
                    broken.size()));
        }
        complaints.forEach(System.out::println);
        broken.forEach((rule, rows) -> System.out.println(rule + ": " + rows));
        return complaints.isEmpty() && broken.isEmpty();
    }

    /** What is killed and when, by the seed. */
    private List<Blow> blows(int round) {
        Random random = new Random(seed + round);
        List<Fleet.Strike> all = List.of(Fleet::strikeEngine, Fleet::strikeStorefront, Fleet::strikeSecond);
        List<Blow> blows = new ArrayList<>();
        int after = 0;
        for (int i = 0; i < BLOWS; i++) {
            after += 1 + random.nextInt(ROUND / BLOWS);
            blows.add(new Blow(after, all.get((i + round) % all.size())));
        }
        return blows;
    }
}
