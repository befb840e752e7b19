package org.riwaq.storefront;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riwaq.storefront.index.Image;
import org.riwaq.storefront.index.Location;
import org.riwaq.storefront.index.MakerDocument;
import org.riwaq.storefront.index.Mark;
import org.riwaq.storefront.index.ProductDocument;
import org.riwaq.storefront.index.Reference;
import org.riwaq.storefront.index.StockDocument;
import org.riwaq.storefront.search.Answer;
import org.riwaq.storefront.search.Count;
import org.riwaq.storefront.search.Facet;
import org.riwaq.storefront.search.FacetCounts;
import org.riwaq.storefront.search.Heard;
import org.riwaq.storefront.search.Lookup;
import org.riwaq.storefront.search.MakerQuestion;
import org.riwaq.storefront.search.MakerResult;
import org.riwaq.storefront.search.MakerSearch;
import org.riwaq.storefront.search.Near;
import org.riwaq.storefront.search.PriceSpread;
import org.riwaq.storefront.search.ProductQuestion;
import org.riwaq.storefront.search.ProductResult;
import org.riwaq.storefront.search.ProductSearch;
import org.riwaq.storefront.search.ProductSort;
import org.riwaq.storefront.search.Refusal;
import org.riwaq.storefront.search.SearchStatus;
import org.riwaq.storefront.search.SearchUnavailableException;
import org.riwaq.storefront.search.Suggestion;
import org.riwaq.storefront.search.Suggestions;

/** A small market in memory that answers as search does: a piece of each craft in each of its regions. */
final class FixtureMarket implements ProductSearch {
    static final Instant ALWAYS = Instant.parse("1970-01-01T00:00:00Z");
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final FixtureReferences references = new FixtureReferences();
    private final List<ProductDocument> products = new ArrayList<>();
    private final List<MakerDocument> makers = new ArrayList<>();
    private volatile boolean away;

    FixtureMarket() {
        for (Reference.Region region : references.regions()) {
            makers.add(maker(region, makers.size()));
        }
        for (Reference.Craft craft : references.crafts()) {
            for (String region : craft.regions()) {
                if (references.region(region).isPresent()) {
                    products.add(product(craft, region, products.size()));
                }
            }
        }
    }

    FixtureReferences references() {
        return references;
    }

    private volatile Heard heard = Heard.NOTHING;

    /** What it makes of any text. */
    void hears(Heard what) {
        heard = what;
    }

    /** From now on nothing can be asked, or everything again. */
    void away(boolean isAway) {
        away = isAway;
    }

    void present() {
        if (away) {
            throw new SearchUnavailableException("away for a test", new IllegalStateException());
        }
    }

    SearchStatus status() {
        return new SearchStatus(!away, !away);
    }

    static String picture(int number) {
        return String.format("%064x", 0xabc000 + number);
    }

    private MakerDocument maker(Reference.Region region, int number) {
        List<String> kinds = List.of("COOPERATIVE", "ARTISAN", "MASTER_ARTISAN", "ENTERPRISE");
        String seat = region.capital().get("fr");
        List<String> crafts = references.crafts().stream()
                .filter(craft -> craft.regions().contains(region.id()))
                .map(Reference.Craft::id)
                .toList();
        return new MakerDocument(
                String.format("11111111-0000-4000-8000-%012d", number),
                true,
                "atelier-" + number,
                List.of("ancien-atelier-" + number),
                kinds.get(number % 4),
                Map.of("fr", "Atelier " + seat, "ar", "ورشة " + region.capital().get("ar")),
                "Atelier " + seat,
                Map.of("fr", "<p>Une histoire de <strong>mains</strong>.</p><script>alert(1)</script>"),
                crafts,
                crafts,
                region.id(),
                region.id().equals("MA-12") ? "MA-OUD" : null,
                Map.of("fr", seat),
                null,
                number % 3 == 0 ? List.of() : List.of(image(900 + number)),
                List.of("ar", "fr", "zgh"),
                new MakerDocument.Opening(
                        "Africa/Casablanca",
                        List.of(
                                new MakerDocument.Hours(1, "09:00", "12:30"),
                                new MakerDocument.Hours(1, "15:00", "19:00")),
                        List.of(new MakerDocument.Closure(
                                LocalDate.parse("2099-08-01"), LocalDate.parse("2099-08-20"), Map.of("fr", "Congés")))),
                10,
                number % 2 == 0,
                List.of(new MakerDocument.Member("m", "fatima", Map.of("fr", "Fatima B."), "PRESIDENT", null, null)),
                ALWAYS,
                NEVER,
                ALWAYS,
                Mark.of("atelier-" + number));
    }

    private ProductDocument product(Reference.Craft craft, String region, int number) {
        MakerDocument maker = makers.stream()
                .filter(one -> region.equals(one.region()))
                .findFirst()
                .orElseThrow();
        List<String> evidence = List.of("DECLARED", "VERIFIED", "PROTECTED");
        long price = 12_000 + (number * 7_919L) % 480_000;
        return new ProductDocument(
                String.format("00000000-0000-4000-8000-%012d", number),
                true,
                craft.id() + "-" + region.toLowerCase(Locale.ROOT),
                List.of("ancien-" + craft.id() + "-" + region.toLowerCase(Locale.ROOT)),
                titles(craft, number),
                Map.of(
                        "fr",
                        "<p>Pièce <em>unique</em>, <a href=\"https://example.org\">lire</a>.</p><script>alert(1)</script>"),
                List.of(),
                price,
                number % 5 == 0 ? price + 9_000 : price,
                "MAD",
                number % 17 == 3 ? List.of() : List.of(image(number), image(number + 400), image(number + 500)),
                craft.id(),
                List.of(craft.id()),
                new ProductDocument.Origin(
                        "MADE_IN",
                        region,
                        region.equals("MA-12") ? "MA-OUD" : null,
                        evidence.get(number % 3),
                        null,
                        null),
                List.of(new ProductDocument.Origin(
                        "TRADITION_OF", "MA-03", null, "PROTECTED", "Zellige de Fès", "IG-12/2019")),
                List.of("laine", "argent"),
                List.of("rouge", "indigo"),
                new ProductDocument.Size(1200, 805, null, 1450),
                number % 2 == 0,
                12,
                new ProductDocument.Maker(
                        maker.id(),
                        maker.handle(),
                        maker.name(),
                        maker.kind(),
                        maker.region(),
                        maker.province(),
                        maker.verified(),
                        List.of(new ProductDocument.Hand(Map.of("fr", "Fatima B."), null))),
                ALWAYS,
                NEVER,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number * 3600L),
                number % 3 != 0,
                place(region),
                Mark.of("piece-" + number),
                fixtureExhibited(region));
    }

    /** What is made in Dakhla stands in its hall. */
    private static List<ProductDocument.Exhibited> fixtureExhibited(String region) {
        return region.equals("MA-12")
                ? List.of(new ProductDocument.Exhibited(
                        FixtureShowings.EXHIBITION,
                        FixtureShowings.HALL,
                        FixtureShowings.stand(1),
                        new ProductDocument.Span(ALWAYS, NEVER)))
                : List.of();
    }

    private Location place(String region) {
        Reference.Region made = references.region(region).orElseThrow();
        return new Location(made.latitude(), made.longitude());
    }

    private static Map<String, String> titles(Reference.Craft craft, int number) {
        return craft.name().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, name -> name.getValue() + " " + (number + 1)));
    }

    private static Image image(int number) {
        return new Image(picture(number), 1200, 1200, Map.of("fr", "Vue " + number, "ar", "صورة " + number));
    }

    @Override
    public Answer<ProductResult> search(ProductQuestion question) {
        present();
        for (Map.Entry<Facet, List<String>> choice : question.chosen().entrySet()) {
            for (String value : choice.getValue()) {
                if (!isKnown(choice.getKey(), value)) {
                    return refused(choice.getKey().parameter(), value);
                }
            }
        }
        if (question.sort() == ProductSort.DISTANCE && question.near() == null) {
            return new Answer.Refused<>(new Refusal("near", Refusal.Rule.MISSING, Map.of()));
        }
        String cursor = question.cursor();
        if (cursor != null && !cursor.matches("c[0-9]{1,6}")) {
            return new Answer.Refused<>(new Refusal("cursor", Refusal.Rule.CURSOR, Map.of()));
        }
        List<ProductDocument> found = products.stream()
                .filter(one -> fits(one, question))
                .filter(one -> Arrays.stream(Facet.values()).allMatch(facet -> chosen(one, facet, question)))
                .sorted(order(question))
                .toList();
        int from = cursor == null ? 0 : Integer.parseInt(cursor.substring(1));
        int to = Math.min(found.size(), from + question.limit());
        return new Answer.Found<>(new ProductResult(
                found.subList(Math.min(from, to), to),
                found.size(),
                counts(question),
                heard,
                to < found.size() && question.limit() > 0 ? "c" + to : null));
    }

    private boolean isKnown(Facet facet, String value) {
        return switch (facet) {
            case REGION -> references.region(value).isPresent();
            case PROVINCE -> references.province(value).isPresent();
            case CRAFT ->
                references.craft(value).isPresent() || references.family(value).isPresent();
            case MATERIAL -> references.term("material", value).isPresent();
            case COLOUR -> references.term("colour", value).isPresent();
            default -> true;
        };
    }

    /** What narrows every count. */
    private static boolean fits(ProductDocument one, ProductQuestion question) {
        String text = question.text();
        Near near = question.near();
        Location place = one.location();
        return (question.shownRegions().isEmpty()
                        || question.shownRegions().contains(one.origin().region()))
                && (question.makers().isEmpty()
                        || question.makers().contains(one.maker().handle()))
                && (text == null
                        || one.title().toString().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                && (near == null
                        || (place != null
                                && place.metresTo(new Location(near.lat(), near.lon())) <= near.withinKm() * 1000.0));
    }

    private boolean chosen(ProductDocument one, Facet facet, ProductQuestion question) {
        if (facet == Facet.PRICE) {
            return (question.minPrice() == null || one.price() >= question.minPrice())
                    && (question.maxPrice() == null || one.price() <= question.maxPrice());
        }
        List<String> wanted = question.of(facet);
        return wanted.isEmpty()
                || values(one, facet).stream().anyMatch(wanted::contains)
                || (facet == Facet.CRAFT
                        && wanted.contains(
                                references.craft(one.craft()).orElseThrow().family()));
    }

    private static List<String> values(ProductDocument one, Facet facet) {
        return switch (facet) {
            case REGION -> List.of(one.origin().region());
            case PROVINCE ->
                one.origin().province() == null
                        ? List.of()
                        : List.of(one.origin().province());
            case CRAFT -> List.of(one.craft());
            case MATERIAL -> one.materials();
            case COLOUR -> one.colours();
            case KIND -> List.of(one.maker().kind());
            case EVIDENCE -> List.of(one.origin().evidence());
            case AVAILABILITY ->
                Stream.of(one.inStock() ? "IN_STOCK" : "", one.madeToOrder() ? "MADE_TO_ORDER" : "")
                        .filter(way -> !way.isEmpty())
                        .toList();
            case EXHIBITED -> one.exhibited().isEmpty() ? List.of() : List.of(Facet.NOW);
            case PRICE -> List.of();
        };
    }

    private FacetCounts counts(ProductQuestion question) {
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        PriceSpread prices = null;
        for (Facet facet : question.facets()) {
            List<ProductDocument> among = products.stream()
                    .filter(one -> fits(one, question))
                    .filter(one -> Arrays.stream(Facet.values())
                            .filter(other -> other != facet)
                            .allMatch(other -> chosen(one, other, question)))
                    .toList();
            if (facet != Facet.PRICE) {
                counts.put(facet, counts(among.stream().flatMap(one -> values(one, facet).stream()), value -> value));
            } else if (!among.isEmpty()) {
                prices = new PriceSpread(
                        among.stream().mapToLong(ProductDocument::price).min().orElseThrow(),
                        among.stream().mapToLong(ProductDocument::price).max().orElseThrow(),
                        List.of(new PriceSpread.Step(null, 20_000L, 1), new PriceSpread.Step(20_000L, null, 2)));
            }
        }
        return new FacetCounts(counts, prices);
    }

    private static <R> Answer<R> refused(String field, String value) {
        return new Answer.Refused<>(new Refusal(field, Refusal.Rule.UNKNOWN, Map.of("value", value)));
    }

    private static Comparator<ProductDocument> order(ProductQuestion question) {
        return switch (question.sort()) {
            case PRICE -> Comparator.comparingLong(ProductDocument::price);
            case PRICE_DESCENDING ->
                Comparator.comparingLong(ProductDocument::price).reversed();
            default -> Comparator.comparing(ProductDocument::createdAt).reversed();
        };
    }

    private static <D> List<Count> counts(Stream<D> documents, Function<D, String> value) {
        return documents.collect(Collectors.groupingBy(value, Collectors.counting())).entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
                .toList();
    }

    @Override
    public Lookup<ProductDocument> byHandle(String handle, Collection<String> regions) {
        present();
        return lookup(
                products.stream()
                        .filter(one -> regions.isEmpty()
                                || regions.contains(one.origin().region()))
                        .toList(),
                handle,
                ProductDocument::handle,
                ProductDocument::formerHandles);
    }

    private static <D> Lookup<D> lookup(
            List<D> documents, String handle, Function<D, String> now, Function<D, List<String>> before) {
        for (D document : documents) {
            if (now.apply(document).equals(handle)) {
                return new Lookup.Here<>(document);
            }
            if (before.apply(document).contains(handle)) {
                return new Lookup.Moved<>(now.apply(document));
            }
        }
        return new Lookup.Nowhere<>();
    }

    /** Pieces made in a region. */
    List<ProductDocument> madeIn(String region) {
        return products.stream()
                .filter(one -> one.origin().region().equals(region))
                .toList();
    }

    @Override
    public Map<String, ProductDocument> byIds(Collection<String> ids, Collection<String> regions) {
        present();
        return products.stream()
                .filter(one -> ids.contains(one.id()))
                .filter(one ->
                        regions.isEmpty() || regions.contains(one.origin().region()))
                .collect(Collectors.toMap(ProductDocument::id, one -> one));
    }

    @Override
    public Map<String, StockDocument> stocks(Collection<String> productIds) {
        present();
        return productIds.stream()
                .filter(id -> Integer.parseInt(id.substring(30)) % 3 != 0)
                .collect(Collectors.toMap(id -> id, id -> new StockDocument(id, "CHECKED", 3)));
    }

    /** Regions and products by the beginning of their names in any language. */
    Suggestions suggestions() {
        return (text, shown) -> {
            present();
            String typed = text.strip().toLowerCase(Locale.ROOT);
            if (typed.isEmpty()) {
                return List.of();
            }
            Stream<Suggestion> regions = references.regions().stream()
                    .map(region -> new Suggestion(Suggestion.Kind.REGION, region.id(), region.name()));
            Stream<Suggestion> pieces =
                    products.stream().map(one -> new Suggestion(Suggestion.Kind.PRODUCT, one.handle(), one.title()));
            return Stream.concat(regions, pieces)
                    .filter(one -> one.name().values().stream()
                            .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(typed)))
                    .limit(8)
                    .toList();
        };
    }

    /** The same market's makers. */
    MakerSearch makerSearch() {
        return new MakerSearch() {
            @Override
            public Answer<MakerResult> search(MakerQuestion question) {
                present();
                for (String region : question.regions()) {
                    if (references.region(region).isEmpty()) {
                        return refused("region", region);
                    }
                }
                List<MakerDocument> found = makers.stream()
                        .filter(one -> question.shownRegions().isEmpty()
                                || question.shownRegions().contains(one.region()))
                        .filter(one -> question.regions().isEmpty()
                                || question.regions().contains(one.region()))
                        .filter(one ->
                                question.kinds().isEmpty() || question.kinds().contains(one.kind()))
                        .toList();
                return new Answer.Found<>(new MakerResult(
                        found.stream().limit(question.limit()).toList(),
                        found.size(),
                        counts(makers.stream(), MakerDocument::region),
                        counts(makers.stream().flatMap(one -> one.crafts().stream()), id -> id),
                        null));
            }

            @Override
            public Lookup<MakerDocument> byHandle(String handle, Collection<String> regions) {
                present();
                return lookup(makers, handle, MakerDocument::handle, MakerDocument::formerHandles);
            }
        };
    }
}
