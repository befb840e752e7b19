package org.riwaq.storefront.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.riwaq.contract.UseReport;
import org.springframework.stereotype.Component;

/** Counts how search is used, for merchants: what was asked, what was found, what was looked at. Never by whom. */
@Component
public final class SearchUse {
    /** The same again within this time is the same: a page reloaded, a way back and forth. */
    private static final Duration SAME = Duration.ofMinutes(30);

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 100_000;
    private static final Pattern RESULTS = Pattern.compile("/([a-z]{2})/search");

    private final Visitors visitors;
    private final Marks marks;
    private final UseSums sums;
    private final Clock clock;
    private final Cache<Long, Boolean> done;
    private final Cache<Long, AtomicInteger> pages;
    private final int mostByVisitor;

    SearchUse(Visitors visitors, OrderSettings orders, UseSettings settings, Clock clock) {
        this.visitors = visitors;
        this.marks = new Marks(orders.secret());
        this.sums = new UseSums(settings.mostQuestions());
        this.clock = clock;
        this.mostByVisitor = settings.mostByVisitor();
        this.done = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(SAME)
                .build();
        this.pages = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(WINDOW)
                .build();
    }

    /** A page of results was made: each piece on it was shown, and on a first page without filters a question asked. */
    public void shown(Visit visit, ProductQuestion question, ProductList found) {
        visitors.now().filter(this::isNoFlood).ifPresent(visitor -> {
            sums.shown(
                    found.items().stream().map(piece -> piece.maker().handle()).toList());
            if (question.cursor() == null
                    && question.chosen().isEmpty()
                    && question.makers().isEmpty()
                    && question.minPrice() == null
                    && question.maxPrice() == null
                    && question.near() == null) {
                boolean unmet = found.total() == 0 || !found.relaxed().isEmpty();
                asked(visitor, visit.language().code(), question.text(), unmet);
            }
        });
    }

    private void asked(Visitor visitor, String language, String typed, boolean unmet) {
        KeptText.of(typed)
                .map(text -> question(language, text))
                .filter(question -> isFirst(visitor, "asked " + question.mark()))
                .ifPresent(question -> sums.asked(question, marks.group(month(), visitor), unmet, clock.instant()));
    }

    /** A piece was looked at; it counts where the visitor came from results of ours, which the browser says. */
    public void opened(String product, String maker) {
        visitors.now()
                .ifPresent(visitor -> results(visitor).ifPresent(results -> {
                    if (isFirst(visitor, "opened " + product)) {
                        sums.opened(maker);
                    }
                    KeptText.of(results.typed())
                            .map(text -> question(results.language(), text))
                            .filter(question -> isFirst(visitor, "clicked " + question.mark()))
                            .ifPresent(question -> sums.clicked(question.mark()));
                }));
    }

    private record Results(String language, String typed) {}

    private static Optional<Results> results(Visitor visitor) {
        try {
            URI from = URI.create(visitor.from());
            Matcher path = RESULTS.matcher(from.getPath() == null ? "" : from.getPath());
            if (!visitor.host().equals(from.getHost()) || !path.matches()) {
                return Optional.empty();
            }
            String query = from.getRawQuery() == null ? "" : from.getRawQuery();
            String typed = Arrays.stream(query.split("&"))
                    .filter(parameter -> parameter.startsWith("q="))
                    .findFirst()
                    .map(parameter -> URLDecoder.decode(parameter.substring(2), StandardCharsets.UTF_8))
                    .orElse("");
            return Optional.of(new Results(path.group(1), typed));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private UseSums.Question question(String language, String text) {
        return new UseSums.Question(marks.question(language, text), language, text);
    }

    private boolean isFirst(Visitor visitor, String what) {
        return done.asMap().putIfAbsent(marks.once(visitor, what), true) == null;
    }

    private boolean isNoFlood(Visitor visitor) {
        return pages.get(marks.once(visitor, "pages"), fresh -> new AtomicInteger())
                        .incrementAndGet()
                <= mostByVisitor;
    }

    private String month() {
        return YearMonth.now(clock).toString();
    }

    /** What was counted since it was last taken. */
    UseReport take() {
        return sums.take(month(), clock.instant());
    }

    /** What the engine said of it. */
    void ripe(List<String> marks) {
        sums.ripe(marks);
    }
}
