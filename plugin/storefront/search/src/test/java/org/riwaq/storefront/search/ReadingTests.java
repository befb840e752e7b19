package org.riwaq.storefront.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTests {
    private static final Vocabulary VOCABULARY = Samples.vocabulary();

    private static Reading read(String text) {
        return Reading.of(text, "fr", VOCABULARY);
    }

    private static List<Understood> chips(String text) {
        return Chips.of(read(text));
    }

    @Test
    void everyPieceIsUnderstoodAndCanBeTakenBack() {
        List<Understood> chips = chips("grand tapis rouge d’Azilal de Dakhla moins de 2 000 dh 200x300");
        assertThat(chips)
                .extracting(chip -> chip.kind().code() + chip.ids())
                .containsExactly(
                        "craft[tapis]", "colour[rouge]", "craft[tapis-azilal]", "region[MA-12]", "price[]", "size[]");
        assertThat(chips.get(3).without()).isEqualTo("grand tapis rouge d’Azilal de moins de 2 000 dh 200x300");
        assertThat(chips.get(4).text()).isEqualTo("moins de 2 000 dh");
        assertThat(chips.get(4).max()).isEqualTo(200_000);
        assertThat(chips.get(5).min()).isEqualTo(2000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tapis moins de 2000 dh | | 200000",
                "tapis jusqu'à 2.000,50 dhs | | 200050",
                "rug under 1,500 MAD | | 150000",
                "rug less than 1500 | | 150000",
                "alfombra menos de 900 dírhams | | 90000",
                "زربية أقل من ١٥٠٠ درهم | | 150000",
                "tapis plus de 500 dh | 50000 |",
                "rug from 300 to 900 dh | 30000 | 90000",
                "tapis entre 500 et 1500 dirhams | 50000 | 150000",
                "tapis 500-1500 dh | 50000 | 150000",
                "زربية بين 500 و 1500 درهم | 50000 | 150000",
                "tapis 1500dh | | 150000",
                "tapis 800 dh maximum | | 80000",
            })
    void pricesAreBoundsInMinorUnits(String text, Long min, Long max) {
        assertThat(chips(text))
                .filteredOn(chip -> chip.kind() == Understood.Kind.PRICE)
                .singleElement()
                .satisfies(price -> {
                    assertThat(price.min()).isEqualTo(min);
                    assertThat(price.max()).isEqualTo(max);
                });
    }

    @ParameterizedTest
    @CsvSource({"argent 925", "tapis moins de 50 cm", "12 verres", "tapis 100 % laine", "a4", "moins de rouge"})
    void otherNumbersAreNoPrices(String text) {
        assertThat(chips(text)).noneMatch(chip -> chip.kind() == Understood.Kind.PRICE);
    }

    @ParameterizedTest
    @CsvSource({
        "tapis 200x300, 2000, 3000",
        "tapis 200 X 300 cm, 2000, 3000",
        "tapis 2x3 m, 2000, 3000",
        "tapis 2x3, 2000, 3000",
        "زربية ٢٠٠×٣٠٠, 2000, 3000",
        "plateau 250x400mm, 250, 400"
    })
    void sizesAreMillimetresAndNeverWords(String text, long first, long second) {
        assertThat(chips(text))
                .filteredOn(chip -> chip.kind() == Understood.Kind.SIZE)
                .singleElement()
                .satisfies(size -> {
                    assertThat(size.min()).isEqualTo(first);
                    assertThat(size.max()).isEqualTo(second);
                });
        assertThat(read(text).parts()).noneMatch(Part.Plain.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "coopérative, makerKind[COOPERATIVE]",
        "women's cooperatives, makerKind[COOPERATIVE]",
        "تعاونية نسائية, makerKind[COOPERATIVE]",
        "maâlem, makerKind[MASTER_ARTISAN]",
        "m3allem, makerKind[MASTER_ARTISAN]",
        "sur mesure, madeToOrder[]",
        "حسب الطلب, madeToOrder[]",
        "certificado, certified[]",
        "pas cher, cheap[]",
        "رخيصة, cheap[]"
    })
    void turnsOfPhraseAskForWhatMerchantsFillIn(String text, String chip) {
        assertThat(chips(text))
                .extracting(understood -> understood.kind().code() + understood.ids())
                .containsExactly(chip);
    }

    @ParameterizedTest
    @CsvSource({
        "zerbiya dyal souf, tapis",
        "ZARBIA, tapis",
        "tapi, tapis",
        "alfombras, tapis",
        "azilql, tapis-azilal",
        "tapis d'azilal, tapis-azilal",
        "fakhar, poterie",
        "fekhkhar, poterie",
        "فخار, poterie"
    })
    void aCraftIsReadInAnySpelling(String text, String craft) {
        assertThat(chips(text)).first().satisfies(chip -> {
            assertThat(chip.kind()).isEqualTo(Understood.Kind.CRAFT);
            assertThat(chip.ids()).contains(craft);
        });
    }

    @Test
    void whatAsksForNothingIsLeftOutUnlessItIsAllThereIs() {
        assertThat(read("je cherche un tapis pour le salon").parts())
                .extracting(Part::text)
                .containsExactly("tapis", "salon");
        assertThat(read("pour").parts()).hasSize(1);
        assertThat(read("  ").parts()).isEmpty();
        assertThat(read("🧶 ٪ \u0000").parts()).isEmpty();
    }

    @Test
    void aWordOfManyLivesIsNoPlaceForItsNeighbours() {
        Vocabulary casablanca = new Vocabulary(
                LoadedReferences.of(List.of(Samples.region("MA-06", "Casablanca-Settat", List.of("Casa")))),
                WordLists.read(Samples.WORDS));
        assertThat(Chips.of(Reading.of("maison", "fr", casablanca))).isEmpty();
        assertThat(Chips.of(Reading.of("casa", "es", casablanca)))
                .extracting(Understood::kind)
                .containsExactly(Understood.Kind.REGION);
    }

    @Test
    void merchantsSynonymsMeanWhatTheyStandBeside() {
        Vocabulary vocabulary = Samples.vocabulary(List.of(List.of("tapis", "moquette du bled")));
        assertThat(Chips.of(Reading.of("moquette du bled", "fr", vocabulary)))
                .extracting(Understood::ids)
                .containsExactly(List.of("tapis"));
    }

    @Test
    void aRenamedRegionAndAnInventedCraftAreReadWithoutOurHelp() {
        Vocabulary vocabulary = new Vocabulary(
                LoadedReferences.of(List.of(
                        Samples.region("XX-01", "Fluvonie", List.of("Flou")),
                        Samples.craft("gribouille-marine", "textile", "Gribouille marine", List.of("gribouillon")))),
                WordLists.read(Samples.WORDS));
        assertThat(Chips.of(Reading.of("gribouillons de fluvonie", "fr", vocabulary)))
                .extracting(chip -> chip.kind().code() + chip.ids())
                .containsExactly("craft[gribouille-marine]", "region[XX-01]");
    }
}
