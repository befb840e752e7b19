package org.riwaq.benchmark.speed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.riwaq.contract.CraftFact;
import org.riwaq.contract.MakerFact;
import org.riwaq.contract.OriginTag;
import org.riwaq.contract.Price;
import org.riwaq.contract.ProductFact;
import org.riwaq.contract.ProductMaker;
import org.riwaq.contract.ProductMaking;
import org.riwaq.contract.Publication;
import org.riwaq.contract.RegionFact;
import org.riwaq.contract.StockFact;

/**
 * A catalogue of any size, the same on every machine for one seed: products in four languages, skewed as markets are. Few
 * crafts, makers and words have much, most have little; a third lacks one translation. Each product is made when it is
 * asked for, from its number alone.
 */
final class Catalogue {
    private static final Instant BEGINNING = Instant.parse("2024-01-01T00:00:00Z");
    private static final Publication SHOWN = new Publication(true, null, null);
    private static final int MODELS = 4000;
    private static final int PIECES_OF_A_MAKER = 40;
    private static final String[] SYLLABLES = {
        "ta", "ri", "mou", "ze", "lla", "ka", "si", "do", "ben", "ou", "na", "fi", "cha", "lem", "ro", "ti", "gha",
        "ssa", "bel", "yo"
    };
    private static final String[] ARABIC = {
        "تا", "ري", "مو", "زي", "لا", "كا", "سي", "دو", "بن", "وا", "نا", "في", "شا", "لم", "رو", "تي", "غا", "سا",
        "بل", "يو"
    };
    private static final Map<String, String[]> PHRASES = Map.of(
            "fr",
                    new String[] {
                        "fait main à", "dans la tradition de", "pour la maison", "par une coopérative", "motif ancien"
                    },
            "ar", new String[] {"صنع يدوي في", "على تقليد", "للبيت", "من تعاونية", "زخرفة قديمة"},
            "en",
                    new String[] {
                        "handmade in", "in the tradition of", "for the home", "by a cooperative", "old pattern"
                    },
            "es",
                    new String[] {
                        "hecho a mano en", "en la tradición de", "para la casa", "de una cooperativa", "motivo antiguo"
                    });

    private final Lists lists;
    private final int products;
    private final int makers;
    private final long seed;

    Catalogue(Lists lists, int products, long seed) {
        this.lists = lists;
        this.products = products;
        this.makers = Math.max(10, products / PIECES_OF_A_MAKER);
        this.seed = seed;
    }

    Lists lists() {
        return lists;
    }

    int products() {
        return products;
    }

    int makers() {
        return makers;
    }

    static String id(char kind, int number) {
        return UUID.nameUUIDFromBytes((kind + ":" + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Random chance(char kind, int number) {
        return new Random(seed * 31 + kind * 1_000_003L + number * 2_654_435_761L);
    }

    /** Of n, the first ones far more often: as many have the first as have the second to the third, and so on. */
    private static int skewed(Random chance, int n) {
        return Math.min(n - 1, (int) Math.floor(Math.pow(n + 1.0, chance.nextDouble())) - 1);
    }

    private CraftFact craft(Random chance) {
        return lists.crafts().get(skewed(chance, lists.crafts().size()));
    }

    MakerFact maker(int number) {
        Random chance = chance('m', number);
        RegionFact region = lists.regions().get(chance.nextInt(lists.regions().size()));
        return new MakerFact(
                id('m', number),
                "atelier-" + number,
                List.of(),
                number % 3 == 0 ? "COOPERATIVE" : "ARTISAN",
                Map.of("fr", "Atelier " + word(SYLLABLES, number) + " " + number, "ar", "ورشة " + word(ARABIC, number)),
                Map.of(),
                List.of(craft(chance).id),
                region.id,
                null,
                Map.of(),
                region.latitude,
                region.longitude,
                List.of(),
                List.of("fr", "ar"),
                null,
                null,
                chance.nextInt(3) == 0,
                List.of(),
                SHOWN,
                BEGINNING);
    }

    StockFact stock(int number) {
        return new StockFact(id('p', number), "CHECKED", chance('s', number).nextInt(20));
    }

    ProductFact product(int number) {
        Random chance = chance('p', number);
        CraftFact craft = craft(chance);
        RegionFact region = region(craft, chance);
        MakerFact maker = maker(skewed(chance, makers));
        long price = Math.round(Math.exp(5.6 + chance.nextGaussian())) * 100;
        int model = skewed(chance, MODELS);
        return new ProductFact(
                id('p', number),
                "piece-" + number,
                List.of(),
                texts(craft, region, model, chance, false),
                texts(craft, region, model, chance, true),
                List.of(),
                new Price(price, null, "MAD"),
                List.of(),
                SHOWN,
                BEGINNING.plus(Duration.ofMinutes(number % 1_000_000)),
                making(craft, region, chance),
                new ProductMaker(
                        maker.id,
                        maker.handle,
                        maker.name,
                        maker.kind,
                        maker.region,
                        null,
                        maker.crafts,
                        maker.verified,
                        null,
                        List.of(),
                        maker.latitude,
                        maker.longitude),
                chance.nextInt(20) > 0,
                List.of());
    }

    private RegionFact region(CraftFact craft, Random chance) {
        boolean home = !craft.regions.isEmpty() && chance.nextInt(10) < 7;
        return home
                ? lists.regions().stream()
                        .filter(region -> region.id.equals(craft.regions.get(0)))
                        .findFirst()
                        .orElse(lists.regions().get(0))
                : lists.regions().get(chance.nextInt(lists.regions().size()));
    }

    private ProductMaking making(CraftFact craft, RegionFact region, Random chance) {
        List<String> materials = new ArrayList<>();
        if (!craft.materials.isEmpty()) materials.add("material/" + craft.materials.get(0));
        List<String> colours = lists.terms().stream()
                .filter(term -> term.list.equals("colour"))
                .map(term -> term.id.substring("colour/".length()))
                .toList();
        String evidence = new String[] {"DECLARED", "DECLARED", "VERIFIED", "PROTECTED"}[chance.nextInt(4)];
        return new ProductMaking(
                craft.id,
                List.of(new OriginTag(
                        "MADE_IN", region.id, null, evidence, null, null, region.latitude, region.longitude)),
                materials,
                List.of(colours.get(skewed(chance, colours.size()))),
                null,
                chance.nextInt(4) == 0,
                null);
    }

    private Map<String, String> texts(CraftFact craft, RegionFact region, int model, Random chance, boolean tellAll) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : PHRASES.keySet().stream().sorted().toList()) {
            if (!language.equals("fr") && chance.nextInt(10) == 0) continue;
            String word = word(language.equals("ar") ? ARABIC : SYLLABLES, model);
            String[] phrases = PHRASES.get(language);
            StringBuilder text =
                    new StringBuilder(craft.name.get(language)).append(' ').append(word);
            for (int n = 0; tellAll && n < 12; n++)
                text.append(' ')
                        .append(phrases[chance.nextInt(phrases.length)])
                        .append(' ')
                        .append(n % 3 == 0 ? region.name.get(language) : word(SYLLABLES, skewed(chance, MODELS)));
            texts.put(language, text.toString());
        }
        return texts;
    }

    /** An invented word that stands for a number. */
    static String word(String[] syllables, int number) {
        StringBuilder word = new StringBuilder();
        int rest = number + syllables.length;
        while (rest > 0) {
            word.append(syllables[rest % syllables.length]);
            rest /= syllables.length;
        }
        return word.toString();
    }

    /** What people ask, from one craft to a craft of a place, a model's name and a price, in four languages. */
    List<Asked> questions(int number) {
        Random chance = new Random(seed);
        List<Asked> questions = new ArrayList<>();
        List<String> languages = PHRASES.keySet().stream().sorted().toList();
        for (int n = 0; n < number; n++) {
            String language = languages.get(n % languages.size());
            CraftFact craft = lists.crafts().get(chance.nextInt(lists.crafts().size()));
            RegionFact region =
                    lists.regions().get(chance.nextInt(lists.regions().size()));
            String word = word(language.equals("ar") ? ARABIC : SYLLABLES, skewed(chance, MODELS));
            String name = craft.name.get(language);
            questions.add(new Asked(
                    language,
                    switch (n % 5) {
                        case 0 -> name;
                        case 1 -> name + " " + region.name.get(language);
                        case 2 -> word;
                        case 3 -> name + " " + word;
                        default -> name + " < 400 dh";
                    }));
        }
        return questions;
    }

    /** A question and the language of the page it is asked on. */
    record Asked(String language, String text) {}
}
