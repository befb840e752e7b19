package org.riwaq.engine.demomarket.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The whole demo market, as it is to be: the same every time it is read. */
public final class MarketPlan {
    /** How many pieces of each craft a region offers; the others offer {@link #USUAL}. Dakhla is the host. */
    private static final Map<String, Integer> PIECES = new HashMap<>();

    private static final int USUAL = 2;

    static {
        PIECES.put("MA-12", 7);
        PIECES.put("MA-02", 4);
    }

    private final List<MakerPlan> makers;
    private final List<ProductPlan> products;

    private MarketPlan(List<MakerPlan> makers, List<ProductPlan> products) {
        this.makers = Collections.unmodifiableList(makers);
        this.products = Collections.unmodifiableList(products);
    }

    /** Cooperatives stand before their members. */
    public List<MakerPlan> makers() {
        return makers;
    }

    public List<ProductPlan> products() {
        return products;
    }

    /** Reads the texts and plans the market. */
    public static MarketPlan read() {
        List<MakerPlan> makers = readMakers(Town.read());
        Map<String, CraftText> crafts = CraftText.read(Tint.read());
        ProductPlanner planner = new ProductPlanner(crafts, phrases("closings.txt"), makers);
        List<ProductPlan> products = new ArrayList<>();
        for (String craft : crafts.keySet()) {
            for (String region : regions(makers, craft)) {
                for (int i = 0; i < PIECES.getOrDefault(region, USUAL); i++) {
                    products.add(planner.next(craft, region));
                }
            }
        }
        products.sort((a, b) -> Integer.compare(order(a), order(b)));
        return new MarketPlan(makers, products);
    }

    /** Mixed, so that what is loaded last, and shown first as newest, is no row of one craft. */
    private static int order(ProductPlan product) {
        return product.publicId().hashCode();
    }

    private static List<String> regions(List<MakerPlan> makers, String craft) {
        Map<String, Integer> regions = new TreeMap<>();
        for (MakerPlan maker : makers) {
            if (maker.makes(craft)) {
                regions.merge(maker.region, 1, Integer::sum);
            }
        }
        return new ArrayList<>(regions.keySet());
    }

    private static List<MakerPlan> readMakers(Map<String, Town> towns) {
        Map<String, List<Phrase>> stories = phrases("stories.txt");
        Map<String, Integer> members = new HashMap<>();
        List<MakerPlan> makers = new ArrayList<>();
        for (Sheet sheet = new Sheet("makers.txt"); sheet.hasNext(); ) {
            String[] cells = sheet.cells(8);
            List<Phrase> choice = stories.get(cells[1]);
            int rank = members.merge(cells[7], 1, Integer::sum) - 1;
            int index = makers.size();
            makers.add(new MakerPlan(cells, index, rank, towns.get(cells[4]), choice.get(index % choice.size())));
        }
        return makers;
    }

    /** Texts by the heading above them. */
    private static Map<String, List<Phrase>> phrases(String file) {
        Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
        for (Sheet sheet = new Sheet(file); sheet.hasNext(); ) {
            phrases.computeIfAbsent(sheet.next(), none -> new ArrayList<>()).add(sheet.phrase());
        }
        return phrases;
    }
}
