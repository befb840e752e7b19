package org.riwaq.engine.demomarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.riwaq.contract.OriginTag;
import org.riwaq.engine.demomarket.picture.PictureStudio;

class MarketPlanTests {
    private static final Path CONFIG = Path.of("../../../config");
    private static final List<String> KINDS = List.of("ARTISAN", "MASTER_ARTISAN", "COOPERATIVE", "ENTERPRISE");

    private final MarketPlan market = MarketPlan.read();

    @Test
    void everyCraftIsOfferedInEachOfItsRegions() throws IOException {
        Set<String> offered = new TreeSet<>();
        market.products().forEach(each -> offered.add(each.making.craft + " in " + madeIn(each).region));
        Set<String> wanted = new TreeSet<>();
        for (List<String> craft : rows("crafts/crafts.csv")) {
            for (String region : craft.get(8).split(";")) {
                wanted.add(craft.get(0) + " in " + region);
            }
        }
        assertThat(offered).isEqualTo(wanted);
    }

    @Test
    void allFourKindsOfMakersWorkInAllTwelveRegions() {
        Set<String> found = new TreeSet<>();
        market.makers().forEach(each -> found.add(each.region + " " + each.kind));
        assertThat(market.makers()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(found).hasSize(12 * KINDS.size());
    }

    @Test
    void dakhlaOffersMost() {
        Map<String, Integer> counts = new HashMap<>();
        market.products().forEach(each -> counts.merge(madeIn(each).region, 1, Integer::sum));
        int dakhla = counts.remove("MA-12");
        assertThat(market.products()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(counts.values()).allMatch(other -> other < dakhla);
    }

    @Test
    void everyTextStandsInFourLanguagesThatDiffer() {
        for (ProductPlan product : market.products()) {
            assertThat(new HashSet<>(product.title.byLanguage().values()))
                    .as(product.key)
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(new HashSet<>(product.description.byLanguage().values())).hasSize(4);
            assertThat(product.title.byLanguage().get("ar")).matches(".*[\\u0621-\\u064a].*");
        }
        for (MakerPlan maker : market.makers()) {
            assertThat(new HashSet<>(maker.story.byLanguage().values())).hasSize(4);
            assertThat(maker.name.byLanguage().get("ar")).matches(".*[\\u0621-\\u064a].*");
        }
    }

    @Test
    void noTextHasAnEmptySlotLeft() {
        for (ProductPlan product : market.products()) {
            assertThat(product.description.byLanguage().values())
                    .noneMatch(text -> text.contains("{") || text.contains("|"));
            assertThat(product.description.french()).doesNotContainPattern("\\bde [AEIOU]");
        }
        market.makers()
                .forEach(each -> assertThat(each.story.byLanguage().values()).noneMatch(text -> text.contains("{")));
    }

    @Test
    void noTwoProductsShareATitleOrAnId() {
        for (String language : List.of("fr", "ar", "en", "es")) {
            List<String> titles = new ArrayList<>();
            market.products().forEach(each -> titles.add(each.title.byLanguage().get(language)));
            assertThat(titles).as(language).doesNotHaveDuplicates();
        }
        assertThat(market.products()).extracting(ProductPlan::publicId).doesNotHaveDuplicates();
        assertThat(market.makers()).extracting(each -> each.handle).doesNotHaveDuplicates();
    }

    @Test
    void thePlanIsTheSameEveryTime() {
        MarketPlan again = MarketPlan.read();
        assertThat(again.products()).usingRecursiveComparison().isEqualTo(market.products());
        assertThat(again.makers()).usingRecursiveComparison().isEqualTo(market.makers());
    }

    @Test
    void everythingNamedIsInTheLists() throws IOException {
        Set<String> materials = codes("crafts/materials.csv");
        Set<String> colours = codes("crafts/colours.csv");
        Set<String> names = codes("geography/protected-names.csv");
        for (ProductPlan product : market.products()) {
            assertThat(materials).containsAll(product.making.materials);
            assertThat(colours).containsAll(product.making.colours);
            assertThat(new PictureStudio().objects()).contains(object(product));
            for (OriginTag tag : product.making.origins) {
                assertThat(tag.protectedName == null || names.contains(tag.protectedName))
                        .isTrue();
                assertThat("PROTECTED".equals(tag.evidence)).isEqualTo(tag.reference != null);
            }
        }
    }

    @Test
    void everyProductHasOneMadeInAndIsInStockOrMadeToOrder() {
        for (ProductPlan product : market.products()) {
            assertThat(product.making.origins)
                    .filteredOn(tag -> tag.kind.equals("MADE_IN"))
                    .hasSize(1);
            assertThat(product.stock != null).isEqualTo(!product.making.madeToOrder);
            assertThat(product.priceDirhams).isBetween(30, 60_000);
        }
    }

    @Test
    void aMakerWorksInTheProvinceOfItsTown() throws IOException {
        Map<String, String> regions = new HashMap<>();
        rows("geography/provinces.csv").forEach(row -> regions.put(row.get(0), row.get(2)));
        market.makers().forEach(each -> assertThat(regions.get(each.province)).isEqualTo(each.region));
    }

    @Test
    void handsAreMembersOfTheCooperativeThatSells() {
        Map<String, MakerPlan> byHandle = new HashMap<>();
        market.makers().forEach(each -> byHandle.put(each.handle, each));
        for (ProductPlan product : market.products()) {
            assertThat(product.hands).allMatch(hand -> product.maker.equals(byHandle.get(hand).cooperative));
            assertThat(byHandle.get(product.maker).makes(product.making.craft)).isTrue();
        }
    }

    private static String object(ProductPlan product) {
        return product.sitter.object();
    }

    private static OriginTag madeIn(ProductPlan product) {
        return product.making.origins.stream()
                .filter(tag -> tag.kind.equals("MADE_IN"))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> codes(String file) throws IOException {
        Set<String> codes = new HashSet<>();
        rows(file).forEach(row -> codes.add(row.get(0)));
        return codes;
    }

    private static List<List<String>> rows(String file) throws IOException {
        Pattern cell = Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^,]*))");
        List<List<String>> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(CONFIG.resolve(file));
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = new ArrayList<>();
            for (Matcher matcher = cell.matcher(line); matcher.find(); ) {
                row.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
            rows.add(row);
        }
        return rows;
    }
}
