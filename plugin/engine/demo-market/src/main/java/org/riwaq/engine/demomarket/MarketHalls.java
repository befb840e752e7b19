package org.riwaq.engine.demomarket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riwaq.engine.demomarket.plan.HallBlock;
import org.riwaq.engine.demomarket.plan.Phrase;
import org.riwaq.engine.demomarket.plan.ProductPlan;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads halls, exhibitions and circuits once products are there: a small transaction for each, and for each stand. */
public class MarketHalls {
    private static final int MOST_EXHIBITS = 8;

    private final TransactionTemplate transactions;
    private final HallLoading halls;
    private final ExhibitionLoading exhibitions;
    private final StandLoading stands;
    private final CircuitLoading circuits;
    private final Arrivals arrivals;

    public MarketHalls(
            PlatformTransactionManager transactions,
            HallLoading halls,
            ExhibitionLoading exhibitions,
            StandLoading stands,
            CircuitLoading circuits,
            Arrivals arrivals) {
        this.transactions = new TransactionTemplate(transactions);
        this.halls = halls;
        this.exhibitions = exhibitions;
        this.stands = stands;
        this.circuits = circuits;
        this.arrivals = arrivals;
    }

    /**
     * To be called in no transaction.
     *
     * @param present what was loaded before
     */
    void load(List<ProductPlan> products, Set<String> present) {
        List<HallBlock> blocks = HallBlock.read();
        Map<String, Phrase> captions = new HashMap<>();
        for (HallBlock block : of("caption", blocks)) {
            captions.put(block.cell(1), block.text(0));
        }
        for (HallBlock block : of("hall", blocks)) {
            once(HallLoading.thing(block), present, () -> halls.load(block));
        }
        for (HallBlock block : of("exhibition", blocks)) {
            exhibition(block, blocks, products, captions, present);
        }
        circuits(blocks, products, present);
    }

    private void exhibition(
            HallBlock block,
            List<HallBlock> blocks,
            List<ProductPlan> products,
            Map<String, Phrase> captions,
            Set<String> present) {
        String handle = block.cell(1);
        List<String> makers = below("stands", handle, blocks).get(0).words(2);
        List<ProductPlan> first = ShownProducts.by(makers.get(0), products, 1);
        once(ExhibitionLoading.thing(block), present, () -> {
            exhibitions.load(block, first.isEmpty() ? null : first.get(0));
            sections(below("section", handle, blocks));
            for (HallBlock item : below("programme", handle, blocks)) {
                exhibitions.programme(item);
            }
        });
        for (int i = 0; i < makers.size(); i++) {
            String maker = makers.get(i);
            int index = i;
            once(
                    StandLoading.thing(handle, maker),
                    present,
                    () -> stands.load(
                            handle, maker, index, ShownProducts.by(maker, products, MOST_EXHIBITS), captions));
        }
    }

    /** Each craft of a section is noted, so that stands find theirs. */
    private void sections(List<HallBlock> sections) {
        for (int i = 0; i < sections.size(); i++) {
            Long id = exhibitions.section(sections.get(i), i + 1).getId();
            for (String craft : sections.get(i).words(2)) {
                arrivals.note("section/" + sections.get(i).cell(1) + "/" + craft, id);
            }
        }
    }

    private void circuits(List<HallBlock> blocks, List<ProductPlan> products, Set<String> present) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind.equals("circuit")) {
                HallBlock block = blocks.get(i);
                List<HallBlock> stops = new ArrayList<>();
                for (int next = i + 1;
                        next < blocks.size() && blocks.get(next).kind.equals("stop");
                        next++) {
                    stops.add(blocks.get(next));
                }
                once(
                        CircuitLoading.thing(block),
                        present,
                        () -> circuits.load(block, stops, firstOf(block.words(4).get(0), products)));
            }
        }
    }

    /** The first product of a craft, or null. */
    private static ProductPlan firstOf(String craft, List<ProductPlan> products) {
        for (ProductPlan plan : products) {
            if (plan.making.craft.equals(craft)) {
                return plan;
            }
        }
        return null;
    }

    private void once(String thing, Set<String> present, Runnable loading) {
        if (!present.contains(thing)) {
            transactions.execute(status -> {
                loading.run();
                return null;
            });
        }
    }

    private static List<HallBlock> of(String kind, List<HallBlock> blocks) {
        List<HallBlock> some = new ArrayList<>();
        for (HallBlock block : blocks) {
            if (block.kind.equals(kind)) {
                some.add(block);
            }
        }
        return some;
    }

    private static List<HallBlock> below(String kind, String exhibition, List<HallBlock> blocks) {
        List<HallBlock> some = of(kind, blocks);
        some.removeIf(block -> !block.cell(1).equals(exhibition));
        return some;
    }
}
