package org.riwaq.storefront;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.search.Explanation;
import org.riwaq.storefront.search.Explanation.Piece;
import org.riwaq.storefront.search.Explanation.Reason;
import org.riwaq.storefront.search.Explanation.Standing;
import org.riwaq.storefront.search.Facet;
import org.riwaq.storefront.search.Lookup;
import org.riwaq.storefront.search.ProductQuestion;
import org.riwaq.storefront.search.ProductSort;
import org.riwaq.storefront.search.Search;

/** Says in plain words, in a language of the market, why a piece stands where it stands. */
final class ExplainCommand {
    private static final List<String> LANGUAGES = List.of("fr", "ar", "en", "es");

    private final Search search;
    private final PrintStream out;

    ExplainCommand(Search search, PrintStream out) {
        this.search = search;
        this.out = out;
    }

    int run(Map<String, String> options) {
        String language = options.getOrDefault("--lang", "fr");
        if (!LANGUAGES.contains(language)) throw new Operations.BadOption("--lang is one of " + LANGUAGES);
        String handle = needed(options, "--product");
        Words say = new Words(language);
        Lookup<Explanation> told = search.explanations().explain(question(options, language), handle);
        if (told instanceof Lookup.Moved<Explanation> moved) {
            out.println(say.of("moved", handle, moved.handle()));
            return Operations.DIFFERENT;
        }
        if (!(told instanceof Lookup.Here<Explanation> here)) {
            out.println(say.of("nowhere", handle));
            return Operations.DIFFERENT;
        }
        tell(here.document(), say);
        return Operations.SAME;
    }

    private static String needed(Map<String, String> options, String name) {
        return Optional.ofNullable(options.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new Operations.BadOption(name + " is missing"));
    }

    private static ProductQuestion question(Map<String, String> options, String language) {
        String text = options.getOrDefault("--q", "");
        ProductQuestion question = ProductQuestion.in(language).withText(text.isEmpty() ? null : text);
        for (Facet facet : List.of(Facet.REGION, Facet.CRAFT)) {
            String chosen = options.get("--" + facet.parameter());
            if (chosen != null) question = question.choosing(facet, List.of(chosen));
        }
        return question.sortedBy(sort(options.getOrDefault("--sort", "relevance")));
    }

    private static ProductSort sort(String wish) {
        return switch (wish) {
            case "relevance" -> ProductSort.RELEVANCE;
            case "newest" -> ProductSort.NEWEST;
            case "price" -> ProductSort.PRICE;
            case "-price" -> ProductSort.PRICE_DESCENDING;
            default -> throw new Operations.BadOption("--sort is relevance, newest, price or -price: " + wish);
        };
    }

    private void tell(Explanation told, Words say) {
        Piece asked = told.pieces().get(told.pieces().size() - 1);
        out.println(
                told.place() == 0
                        ? say.of("not-found", say.title(asked), told.total(), Explanation.LOOKED_THROUGH)
                        : say.of("place", say.title(asked), told.place(), told.total()));
        told.relaxed()
                .forEach(one -> out.println(say.of(
                        "relaxed", one.text(), say.of("kind." + one.what().code()))));
        if (told.order() != ProductSort.RELEVANCE) out.println(say.of("ordered"));
        told.pieces().forEach(piece -> tell(piece, say));
        if (told.pieces().size() > 1) compared(told.pieces().get(told.pieces().size() - 2), asked, say);
    }

    private void tell(Piece piece, Words say) {
        out.println();
        out.println((piece.place() == 0 ? "—" : piece.place() + ".") + " "
                + say.of("piece", say.title(piece), piece.maker(), points(piece.points())));
        if (piece.standing() != Standing.ORDINARY)
            out.println("   " + say.of("standing." + piece.standing().name().toLowerCase(Locale.ROOT)));
        piece.reasons().stream()
                // What the question does not say is only told where it counts.
                .filter(reason -> !reason.text().isEmpty() || reason.points() > 0)
                .forEach(reason -> out.println("   " + say.reason(reason)));
        if (piece.reasons().isEmpty()) out.println("   " + say.of("untyped"));
    }

    private void compared(Piece above, Piece asked, Words say) {
        out.println();
        if (asked.place() == 0) return;
        if (above.standing() == Standing.PINNED) out.println(say.of("above.pinned", say.title(above)));
        else if (above.points() > asked.points())
            out.println(say.of("above.points", say.title(above), points(above.points() - asked.points())));
        else if (above.points() < asked.points()) out.println(say.of("above.spread", say.title(above), asked.maker()));
        else out.println(say.of("above.equal", say.title(above)));
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }

    /** The texts of {@code operations_*.properties}. */
    private record Words(String language) {
        String of(String key, Object... values) {
            String text = ResourceBundle.getBundle(
                            "org.riwaq.storefront.operations",
                            Locale.forLanguageTag(language),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key);
            Object[] texts = Arrays.stream(values).map(String::valueOf).toArray();
            return new MessageFormat(text, Locale.ROOT).format(texts);
        }

        String title(Piece piece) {
            @Nullable String own = piece.title().get(language);
            return own == null ? piece.title().getOrDefault("fr", piece.handle()) : own;
        }

        String reason(Reason reason) {
            Understood what = new Understood(reason);
            return of(what.key(), reason.text(), of("kind." + what.kind()), points(reason.points()));
        }
    }

    /** How a reason is worded. */
    private record Understood(Reason reason) {
        String kind() {
            return reason.kind() == null ? "words" : reason.kind().code();
        }

        String key() {
            if (reason.text().isEmpty()) return reason.kind() == null ? "reason.boost" : "reason.home";
            return reason.points() > 0 ? "reason.fits" : "reason.lacks";
        }
    }
}
