package org.riwaq.engine.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.riwaq.engine.checkout.Shares;

/** The money test: {@code -Driwaq.baskets=1000000} for a million. */
class MoneyTests {
    private static final long SEED = 20_261_125;

    private static Parts sum(List<Parts> parts) {
        return parts.stream().reduce(Parts.NONE, Parts::plus);
    }

    @Test
    void partsAreTheWholeAndWhatIsRefundedWholeLeavesNothing() {
        int baskets = Integer.getInteger("riwaq.baskets", 50_000);
        Random random = new Random(SEED);
        for (int i = 0; i < baskets; i++) {
            List<Sold> basket = basket(random);
            List<Parts> left = new ArrayList<>(Split.of(basket, random.nextBoolean()));
            check(basket, left, i);
            refund(left, random, i);
        }
    }

    private static List<Sold> basket(Random random) {
        Rate[] rates = {
            Rate.NOTHING,
            new Rate(1L, random.nextInt(10_001), 0, 2000),
            new Rate(2L, 1000, random.nextInt(1001), 2000),
            new Rate(3L, 10_000, 10_000, 1000)
        };
        List<Sold> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            // From a bead of one centime to a carpet of a million.
            long gross = 1 + (long) Math.pow(10, random.nextDouble() * 8);
            long discount = random.nextInt(4) > 0 ? 0 : (long) (gross * random.nextDouble() * 1.0001);
            discount = random.nextInt(50) == 0 ? gross : Math.min(discount, gross);
            long vat = random.nextBoolean() ? 0 : Rate.included(gross - discount, 2000);
            lines.add(new Sold(
                    "maker-" + random.nextInt(3),
                    rates[random.nextInt(rates.length)],
                    gross,
                    discount,
                    vat,
                    random.nextInt(3) == 0 ? 0 : random.nextInt(9000)));
        }
        return lines;
    }

    private static void check(List<Sold> basket, List<Parts> parts, int basketNumber) {
        for (int i = 0; i < basket.size(); i++) {
            Sold line = basket.get(i);
            Parts part = parts.get(i);
            if (part.hasNegative()
                    || part.net() != line.net()
                    || part.delivery() != line.delivery()
                    || part.paid()
                            != part.owed() + part.commission + part.commissionVat + part.partner + part.marketsDelivery
                    || part.gross - part.discount != part.net()) {
                throw new AssertionError("Basket " + basketNumber + ", line " + i + ": " + part);
            }
        }
    }

    /** Some refunds of any size, then the rest; after each all adds up. */
    /** An amount over all that is left, goods and delivery, as checkout shares out a goodwill. */
    private static List<Parts> over(List<Parts> left, long amount) {
        long[] weights = new long[left.size() * 2];
        for (int i = 0; i < left.size(); i++) {
            weights[2 * i] = left.get(i).net();
            weights[2 * i + 1] = left.get(i).delivery();
        }
        long[] shares = Shares.of(amount, weights);
        List<Parts> back = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            back.add(Reversal.of(left.get(i), shares[2 * i], shares[2 * i + 1]));
        }
        return back;
    }

    private static void refund(List<Parts> left, Random random, int basketNumber) {
        long paid = sum(left).paid();
        long given = 0;
        for (int times = random.nextInt(5); times >= 0; times--) {
            long open = paid - given;
            long amount = times == 0 ? open : (long) (open * random.nextDouble());
            List<Parts> back = over(left, amount);
            for (int i = 0; i < back.size(); i++) {
                if (back.get(i).hasNegative()) {
                    throw new AssertionError("Basket " + basketNumber + " takes back " + back.get(i));
                }
                left.set(i, left.get(i).plus(back.get(i).negated()));
                if (left.get(i).hasNegative()
                        || left.get(i).gross - left.get(i).discount
                                != left.get(i).net()) {
                    throw new AssertionError("Basket " + basketNumber + " is left with " + left.get(i));
                }
            }
            given += amount;
            if (sum(back).paid() != amount || sum(left).paid() != paid - given) {
                throw new AssertionError("Basket " + basketNumber + " does not add up after " + amount);
            }
        }
        for (Parts line : left) {
            long[] money = Arrays.copyOfRange(line.all(), 3, 9);
            if (Arrays.stream(money).anyMatch(part -> part != 0)) {
                throw new AssertionError("Basket " + basketNumber + " is refunded and has " + line);
            }
        }
    }

    @Test
    void commissionIsReckonedOnceForAllLinesOfAMaker() {
        Rate tenth = new Rate(1L, 1000, 0, 2000);
        List<Parts> parts = Split.of(Collections.nCopies(3, new Sold("m", tenth, 333, 0, 0, 0)), true);
        // A tenth of 9.99 is 1.00; line by line it would be 3 x 0.33.
        assertThat(sum(parts).commission + sum(parts).commissionVat).isEqualTo(100);
        assertThat(sum(parts).commissionVat).isEqualTo(17);
        assertThat(sum(parts).owed()).isEqualTo(899);
    }

    @Test
    void aPartnerGetsItsPartOutOfTheCommissionAndTheMakerAsMuchAsWithoutOne() {
        Sold alone = new Sold("m", new Rate(1L, 1500, 0, 2000), 20_000, 0, 0, 3000);
        Sold brought = new Sold("m", new Rate(2L, 1500, 500, 2000), 20_000, 0, 0, 3000);
        Parts without = Split.of(Collections.singletonList(alone), true).get(0);
        Parts with = Split.of(Collections.singletonList(brought), true).get(0);
        assertThat(with.owed()).isEqualTo(without.owed()).isEqualTo(20_000 - 3000 + 3000);
        assertThat(with.partner).isEqualTo(1000);
        assertThat(with.commission + with.commissionVat).isEqualTo(2000);
    }

    @Test
    void moreThanIsLeftIsNotGivenBack() {
        Parts line = Split.of(Collections.singletonList(new Sold("m", new Rate(1L, 1000, 0, 0), 500, 0, 0, 100)), true)
                .get(0);
        assertThatThrownBy(() -> Reversal.of(line, 501, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reversal.of(line, 0, 101)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefundTakesTheSellersShareBackInProportion() {
        Parts line = Split.of(
                        Collections.singletonList(new Sold("m", new Rate(1L, 1000, 0, 2000), 10_000, 0, 0, 0)), true)
                .get(0);
        assertThat(Reversal.of(line, 5000, 0).owed()).isEqualTo(4500);
        assertThat(Reversal.of(line, 10_000, 0)).isEqualTo(line);
    }

    @Test
    void aRibIsTwentyFourDigitsThatCheckThemselves() {
        // The two last digits of the first 22, as 97 less the remainder.
        String first = "0117800000123456789012";
        int check = 97
                - new java.math.BigInteger(first + "00")
                        .mod(java.math.BigInteger.valueOf(97))
                        .intValue();
        String rib = first + (check < 10 ? "0" : "") + check;
        assertThat(Rib.isSound(rib)).isTrue();
        assertThat(Rib.isSound(rib.substring(0, 23) + (char) ('0' + (rib.charAt(23) - '0' + 1) % 10)))
                .isFalse();
        assertThat(Rib.isSound(rib.substring(1))).isFalse();
        assertThat(Rib.tidy("011 780 0000123456-789012")).isEqualTo(first);
        assertThat(new java.math.BigInteger(Rib.iban(rib).substring(4) + "2210"
                                + Rib.iban(rib).substring(2, 4))
                        .mod(java.math.BigInteger.valueOf(97)))
                .isEqualTo(java.math.BigInteger.ONE);
    }
}
