package org.riwaq.storefront;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.EngineRefusedException;
import org.riwaq.storefront.enginelink.EngineUnreachableException;
import org.riwaq.storefront.index.ConnectionSettings;
import org.riwaq.storefront.index.MarketIndices;
import org.riwaq.storefront.indexer.Difference;
import org.riwaq.storefront.indexer.Upkeep;
import org.riwaq.storefront.search.Search;
import org.riwaq.storefront.search.SearchUnavailableException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Commands of somebody who runs the market, given after the jar: {@code rebuild}, {@code compare}, {@code explain}. */
final class Operations {
    static final int SAME = 0;
    static final int DIFFERENT = 1;
    static final int MISTAKEN = 2;
    static final int NOT_REACHED = 3;

    private static final List<String> COMMANDS = List.of("rebuild", "compare", "explain");
    private static final int MOST_LINES = 200;
    private static final String USAGE = """
            rebuild                       builds the index of the market anew beside the one in use, and lets it take over
            compare [--settle=5s]         names what the engine has and search finds otherwise, or not at all
            explain --q=… --product=…     says why a piece stands where it stands for a question
                    [--lang=fr] [--region=MA-12] [--craft=tapis] [--sort=relevance]
            Ends with 0: done, the same; 1: differences, or no such piece; 2: wrong arguments; 3: engine or Elasticsearch away.""";

    private final PrintStream out;
    private final PrintStream err;

    Operations(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Whether the program was started to do one thing and end. */
    static boolean isCommand(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** Does the command; gives the exit code. */
    int run(String[] arguments) {
        if (!COMMANDS.contains(arguments[0])) return mistaken("There is no command " + arguments[0] + ".");
        Map<String, String> options = options(arguments);
        try (ConfigurableApplicationContext context = open()) {
            return switch (arguments[0]) {
                case "rebuild" -> rebuild(context);
                case "compare" -> compare(context, settle(options));
                default -> new ExplainCommand(context.getBean(Search.class), out).run(options);
            };
        } catch (EngineUnreachableException | EngineRefusedException | SearchUnavailableException | IOException away) {
            err.println(away.getMessage());
            return NOT_REACHED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return NOT_REACHED;
        } catch (BadOption wrong) {
            return mistaken(wrong.getMessage());
        }
    }

    /** An option that means nothing. */
    static final class BadOption extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadOption(String message) {
            super(message);
        }
    }

    private int mistaken(@Nullable String what) {
        err.println(what);
        err.println(USAGE);
        return MISTAKEN;
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(arguments).skip(1).forEach(argument -> {
            String[] sides = argument.split("=", 2);
            options.put(sides[0], sides.length == 2 ? sides[1] : "");
        });
        return options;
    }

    private static ConfigurableApplicationContext open() {
        return new SpringApplicationBuilder(OperationsConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("spring.config.additional-location=optional:file:${riwaq.config:config}/storefront/")
                // As arguments, which win over every file: whoever runs beside this follows the feed.
                .run("--riwaq.indexer.enabled=false", "--logging.level.root=WARN");
    }

    private static Duration settle(Map<String, String> options) {
        String wish = options.getOrDefault("--settle", "5s");
        try {
            return Duration.parse("PT" + wish);
        } catch (DateTimeParseException none) {
            throw new BadOption("--settle is a time such as 5s or 1m: " + wish);
        }
    }

    private static Upkeep upkeep(ConfigurableApplicationContext context) {
        ElasticsearchSettings elasticsearch = context.getBean(ElasticsearchSettings.class);
        return Upkeep.open(
                context.getBean(Engine.class),
                ConnectionSettings.forIndexing(elasticsearch.uris(), elasticsearch.apiKey()),
                context.getBean(MarketIndices.class),
                context.getBean(Clock.class));
    }

    private int rebuild(ConfigurableApplicationContext context) throws IOException {
        try (Upkeep upkeep = upkeep(context)) {
            long begun = System.nanoTime();
            Optional<String> market = upkeep.rebuild();
            out.println(
                    market.map(name -> "In use: " + name).orElse("Another rebuild was faster: its market is in use."));
            out.println("after " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
            return SAME;
        }
    }

    private int compare(ConfigurableApplicationContext context, Duration settle)
            throws IOException, InterruptedException {
        try (Upkeep upkeep = upkeep(context)) {
            Optional<Upkeep.Compared> compared = upkeep.compare(settle);
            if (compared.isEmpty()) {
                err.println("No market was ever built in this Elasticsearch.");
                return DIFFERENT;
            }
            List<Difference> differences = compared.get().differences();
            differences.stream()
                    .limit(MOST_LINES)
                    .forEach(one -> out.println(one.kind().name().toLowerCase(Locale.ROOT) + " " + one.type() + " "
                            + one.id() + " " + one.name()));
            if (differences.size() > MOST_LINES) out.println("… and " + (differences.size() - MOST_LINES) + " more");
            out.println(compared.get().compared() + " facts, " + differences.size() + " differences");
            return differences.isEmpty() ? SAME : DIFFERENT;
        }
    }
}
