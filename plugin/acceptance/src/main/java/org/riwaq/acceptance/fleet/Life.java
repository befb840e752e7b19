package org.riwaq.acceptance.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What one shopper is going to do. The same seed and number are always the same life; how it crosses with others and with
 * what is killed meanwhile is chance.
 *
 * @param number from 0
 * @param picks what is taken; the first is rare in some lives, so that neighbours want the same piece
 * @param code whether a promotion code is given
 * @param clicks how buttons are pressed
 * @param prices what a merchant does meanwhile
 * @param way how it is paid, or not
 * @param news how Stripe's messages travel
 * @param looks whether the shopper comes back from paying before the message is there
 * @param after what becomes of the order
 * @param chance for all else, 0 to 999
 */
public record Life(
        int number,
        List<Pick> picks,
        boolean code,
        Clicks clicks,
        Prices prices,
        Way way,
        News news,
        boolean looks,
        After after,
        int chance) {

    /** Pieces of one product. @param product its place on the shelf */
    public record Pick(int product, boolean rare, int quantity) {}

    /** How buttons are pressed: once, twice in one form, or in two windows that know nothing of each other. */
    public enum Clicks {
        ONCE,
        TWICE,
        IN_TWO_WINDOWS
    }

    /** What a merchant does to the price of the first pick. */
    public enum Prices {
        STAY,
        CHANGE_BEFORE,
        CHANGE_WHILE_PAYING
    }

    /** How it is paid, or not. */
    public enum Way {
        CARD(20),
        DECLINED_THEN_CARD(6),
        DECLINED(4),
        BANK_ASKED(7),
        BANK_REFUSED(3),
        PROCESSED(4),
        PROCESSED_IN_VAIN(2),
        ABANDONED(4),
        LET_GO_THEN_CASH(4),
        LET_GO_WHILE_PAYING(6),
        TOO_LATE(5),
        TOO_LATE_AND_CHANGED(4),
        TOO_LATE_AND_SOLD_OUT(4),
        TOO_LATE_AND_PAID_ANEW(5),
        CASH(18);

        private final int weight;

        Way(int weight) {
            this.weight = weight;
        }
    }

    /** How Stripe's messages about it travel. */
    public enum News {
        AT_ONCE,
        SEVERAL_TIMES,
        LATE,
        AFTER_THE_SHOPPER,
        NEVER
    }

    /** What becomes of the order: of a card's the first, of a cash order the others. */
    public enum After {
        NOTHING(8, true, true),
        BACK_WHOLE(4, true, false),
        BACK_A_PIECE(3, true, false),
        BACK_A_PART(3, true, false),
        BACK_TWICE_AT_ONCE(4, true, false),
        DISPUTE_WON(1, true, false),
        DISPUTE_LOST(2, true, false),
        BACK_AND_DISPUTE(2, true, false),
        RECEIVED(5, false, true),
        CANCELLED(4, false, true),
        RECEIVED_AND_CANCELLED(4, false, true),
        RECEIVED_AND_BACK(3, false, true);

        private final int weight;
        private final boolean card;
        private final boolean cash;

        After(int weight, boolean card, boolean cash) {
            this.weight = weight;
            this.card = card;
            this.cash = cash;
        }
    }

    private static final int NEIGHBOURS = 8;

    /** The lives of a seed, one after another. */
    public static List<Life> of(long seed, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> of(seed, number))
                .toList();
    }

    private static Life of(long seed, int number) {
        // A life depends on its own number alone, so a campaign may begin anywhere.
        Random random = new Random(scattered(seed * 1_000_003L + number));
        Way way = weighted(random, Way.values(), Life::weight);
        boolean cash = way == Way.CASH || way == Way.LET_GO_THEN_CASH;
        List<After> possible = java.util.Arrays.stream(After.values())
                .filter(after -> cash ? after.cash : after.card)
                .toList();
        return new Life(
                number,
                picks(random, number, way),
                random.nextInt(5) == 0,
                Clicks.values()[random.nextInt(3)],
                random.nextInt(4) > 0 ? Prices.STAY : Prices.values()[1 + random.nextInt(2)],
                way,
                News.values()[random.nextInt(News.values().length)],
                random.nextBoolean(),
                weighted(random, possible.toArray(After[]::new), after -> after.weight),
                random.nextInt(1000));
    }

    /** Neighbouring seeds begin alike in java.util.Random: these do not (the finishing steps of SplitMix64). */
    private static long scattered(long seed) {
        long once = (seed ^ seed >>> 30) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
        return twice ^ twice >>> 31;
    }

    private static List<Pick> picks(Random random, int number, Way way) {
        List<Pick> picks = new ArrayList<>();
        boolean rare = way == Way.TOO_LATE_AND_SOLD_OUT || random.nextInt(4) == 0;
        if (rare) picks.add(new Pick(number / NEIGHBOURS, true, 1));
        int others = random.nextInt(3) + (rare ? 0 : 1);
        IntStream.generate(() -> random.nextInt(Shelf.COMMON))
                .distinct()
                .limit(others)
                .forEach(product -> picks.add(new Pick(product, false, 1 + random.nextInt(3))));
        return List.copyOf(picks);
    }

    /** How many rare products so many lives need. */
    static int rare(int lives) {
        return lives / NEIGHBOURS + 1;
    }

    private static int weight(Way way) {
        return way.weight;
    }

    private static <T> T weighted(Random random, T[] all, java.util.function.ToIntFunction<T> weight) {
        int sum = java.util.Arrays.stream(all).mapToInt(weight).sum();
        int drawn = random.nextInt(sum);
        for (T one : all) {
            drawn -= weight.applyAsInt(one);
            if (drawn < 0) return one;
        }
        throw new IllegalStateException("Weights do not add up");
    }
}
