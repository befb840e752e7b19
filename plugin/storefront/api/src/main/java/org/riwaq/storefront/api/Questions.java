package org.riwaq.storefront.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.search.Facet;

/** Reads questions from the parameters of the API, and of pages, which ask the same in a person's units. */
public final class Questions {
    private static final List<String> OF_PRODUCTS = List.of(
            "q",
            "lang",
            "region",
            "province",
            "craft",
            "material",
            "colour",
            "kind",
            "evidence",
            "availability",
            "exhibited",
            "maker",
            "minPrice",
            "maxPrice",
            "near",
            "within",
            "sort",
            "limit",
            "cursor",
            "facets");
    private static final List<String> OF_MAKERS =
            List.of("q", "lang", "region", "province", "craft", "kind", "limit", "cursor");
    private static final String NO_FACET = "none";
    private static final List<String> COUNTABLE = List.of(
            "region",
            "province",
            "craft",
            "material",
            "colour",
            "kind",
            "evidence",
            "availability",
            "exhibited",
            "price",
            NO_FACET);
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_ITEMS = 100;

    private Questions() {}

    /** Strictly, as programs ask: prices in minor units, no parameter that is not known. */
    public static Checked<ProductQuestion> products(Map<String, List<String>> parameters) {
        ParameterReader reader = new ParameterReader(parameters);
        reader.only(OF_PRODUCTS);
        return products(reader, reader.minorUnits("minPrice"), reader.minorUnits("maxPrice"));
    }

    /** Strictly, products and makers at once. */
    public static Checked<MixedQuestion> mixed(Map<String, List<String>> parameters) {
        ParameterReader reader = new ParameterReader(parameters);
        List<String> known = new ArrayList<>(OF_PRODUCTS);
        known.add("makers");
        reader.only(known);
        int makers = reader.number("makers", 0, MixedQuestion.MOST_MAKERS, MixedQuestion.USUAL_MAKERS);
        return products(reader, reader.minorUnits("minPrice"), reader.minorUnits("maxPrice"))
                .then(products -> new Checked.Passed<>(new MixedQuestion(products, makers)));
    }

    /**
     * As a form asks: prices in whole units of money ({@code priceFrom}, {@code priceTo}) as people type them, fields
     * left blank, and whatever else others hang on links.
     */
    public static Checked<ProductQuestion> productsOfPage(Map<String, List<String>> parameters) {
        ParameterReader reader = new ParameterReader(withoutBlanks(parameters));
        return products(reader, TypedPrice.read(reader, "priceFrom"), TypedPrice.read(reader, "priceTo"));
    }

    private static Checked<ProductQuestion> products(
            ParameterReader reader, @Nullable Long minPrice, @Nullable Long maxPrice) {
        ProductQuestion question = new ProductQuestion(
                reader.text("q", LONGEST_TEXT),
                chosen(reader),
                reader.handles("maker"),
                minPrice,
                maxPrice,
                reader.around("near", "within"),
                reader.choice("sort", Sort::of, Sort.codes(), Sort.RELEVANCE),
                reader.number("limit", 1, MOST_ITEMS, ProductQuestion.USUAL_LIMIT),
                reader.single("cursor").orElse(null),
                counted(reader));
        reader.ordered(minPrice, "maxPrice", maxPrice);
        return reader.checked(question);
    }

    private static Map<String, List<String>> chosen(ParameterReader reader) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (String facet : ProductQuestion.FACETS) {
            List<String> values = switch (facet) {
                case "kind" -> reader.oneOf(facet, MakerQuestion.KINDS);
                case "evidence" -> reader.oneOf(facet, Facet.EVIDENCES);
                case "exhibited" -> reader.oneOf(facet, ProductQuestion.EXHIBITED);
                case "availability" -> reader.oneOf(facet, ProductQuestion.AVAILABILITIES);
                default -> reader.ids(facet);
            };
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return chosen;
    }

    private static Set<String> counted(ParameterReader reader) {
        List<String> named = reader.oneOf("facets", COUNTABLE);
        if (named.isEmpty()) {
            return ProductQuestion.USUAL_FACETS;
        }
        return named.stream().filter(name -> !name.equals(NO_FACET)).collect(Collectors.toUnmodifiableSet());
    }

    /** Strictly, as programs ask. */
    public static Checked<MakerQuestion> makers(Map<String, List<String>> parameters) {
        ParameterReader reader = new ParameterReader(parameters);
        reader.only(OF_MAKERS);
        return makers(reader);
    }

    /** As a form asks. */
    public static Checked<MakerQuestion> makersOfPage(Map<String, List<String>> parameters) {
        return makers(new ParameterReader(withoutBlanks(parameters)));
    }

    private static Checked<MakerQuestion> makers(ParameterReader reader) {
        return reader.checked(new MakerQuestion(
                reader.text("q", LONGEST_TEXT),
                reader.ids("region"),
                reader.ids("province"),
                reader.ids("craft"),
                reader.oneOf("kind", MakerQuestion.KINDS),
                reader.number("limit", 1, MOST_ITEMS, ProductQuestion.USUAL_LIMIT),
                reader.single("cursor").orElse(null)));
    }

    /** Exhibitions, strictly. */
    public static Checked<ExhibitionQuestion> exhibitions(Map<String, List<String>> parameters) {
        ParameterReader reader = new ParameterReader(parameters);
        reader.only(List.of("lang", "state", "hall", "from", "until", "limit", "cursor"));
        return reader.checked(new ExhibitionQuestion(
                reader.oneOf("state", ExhibitionQuestion.STATES),
                reader.handles("hall"),
                reader.date("from"),
                reader.date("until"),
                reader.number("limit", 1, MOST_ITEMS, ProductQuestion.USUAL_LIMIT),
                reader.single("cursor").orElse(null)));
    }

    /** Circuits, strictly. */
    public static Checked<CircuitQuestion> circuits(Map<String, List<String>> parameters) {
        ParameterReader reader = new ParameterReader(parameters);
        reader.only(List.of("lang", "region", "craft", "transport", "month", "maxMinutes", "limit"));
        return circuits(reader);
    }

    /** Circuits, as a form asks. */
    public static Checked<CircuitQuestion> circuitsOfPage(Map<String, List<String>> parameters) {
        return circuits(new ParameterReader(withoutBlanks(parameters)));
    }

    private static Checked<CircuitQuestion> circuits(ParameterReader reader) {
        return reader.checked(new CircuitQuestion(
                reader.ids("region"),
                reader.ids("craft"),
                reader.oneOf("transport", CircuitQuestion.TRANSPORTS),
                reader.number("month", 1, 12, 0),
                reader.number("maxMinutes", 1, 100_000, 0),
                reader.number("limit", 1, MOST_ITEMS, MOST_ITEMS)));
    }

    /** The day somebody asks about, strictly. */
    public static Checked<Optional<LocalDate>> day(Map<String, List<String>> parameters) {
        ParameterReader reader = new ParameterReader(parameters);
        reader.only(List.of("lang", "date"));
        return reader.checked(Optional.ofNullable(reader.date("date")));
    }

    /** The day somebody asks about, as a form asks. */
    public static Checked<Optional<LocalDate>> dayOfPage(Map<String, List<String>> parameters) {
        ParameterReader reader = new ParameterReader(withoutBlanks(parameters));
        return reader.checked(Optional.ofNullable(reader.date("date")));
    }

    /** What is typed so far. */
    public static Checked<String> typing(Map<String, List<String>> parameters) {
        ParameterReader reader = new ParameterReader(parameters);
        reader.only(List.of("q", "lang"));
        return reader.checked(reader.text("q", LONGEST_TEXT));
    }

    /** A question that has no parameters but the language. */
    public static Checked<Boolean> plain(Map<String, List<String>> parameters) {
        ParameterReader reader = new ParameterReader(parameters);
        reader.only(List.of("lang"));
        return reader.checked(true);
    }

    /** A question that has some parameters, each once, and the language. */
    public static Checked<Boolean> plain(Map<String, List<String>> parameters, String... known) {
        ParameterReader reader = new ParameterReader(parameters);
        List<String> all = new ArrayList<>(List.of(known));
        all.add("lang");
        reader.only(all);
        all.forEach(reader::single);
        return reader.checked(true);
    }

    /**
     * The language asked for.
     *
     * @param usual when none is named
     * @param offered the storefront's
     */
    public static Checked<Language> language(
            Map<String, List<String>> parameters, Language usual, List<Language> offered) {
        ParameterReader reader = new ParameterReader(parameters);
        Language language = reader.choice(
                "lang",
                code -> Language.of(code).filter(offered::contains),
                offered.stream().map(Language::code).toList(),
                usual);
        return reader.checked(language);
    }

    static Map<String, List<String>> withoutBlanks(Map<String, List<String>> parameters) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            List<String> filled = new ArrayList<>(values);
            filled.removeIf(String::isBlank);
            if (!filled.isEmpty()) {
                kept.put(name, filled);
            }
        });
        return kept;
    }
}
