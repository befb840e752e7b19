package org.riwaq.engine.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharesTests {
    @Test
    void theLargestRemaindersGetWhatIsLeftOver() {
        assertThat(Shares.of(100, new long[] {1, 1, 1})).containsExactly(34, 33, 33);
        assertThat(Shares.of(100, new long[] {1, 2, 4})).containsExactly(14, 29, 57);
        assertThat(Shares.of(5, new long[] {0, 0})).containsExactly(3, 2);
        assertThat(Shares.of(0, new long[] {})).isEmpty();
    }

    /** Lines, discounts and delivery of baskets nobody thought of: nothing is lost, nothing is invented. */
    @Test
    void aMillionRandomBasketsAddUpToTheCentime() {
        Random random = new Random(20261125);
        for (int basket = 0; basket < 1_000_000; basket++) {
            PricedOrder order = new PricedOrder();
            long net = 0;
            int lines = 1 + random.nextInt(8);
            for (int i = 0; i < lines; i++) {
                int quantity = 1 + random.nextInt(9);
                long gross = quantity * (long) random.nextInt(500_000);
                long line = gross - (gross == 0 ? 0 : random.nextInt((int) Math.min(gross, 10_000)));
                order.items.add(new PricedOrder.Item(i, quantity, "x", gross, line));
                net += line;
            }
            order.orderDiscount = net == 0 ? 0 : (long) (random.nextDouble() * net);
            long[] nets = order.nets();
            assertThat(Arrays.stream(nets).sum() == net - order.orderDiscount).isTrue();
            for (int i = 0; i < lines; i++) {
                assertThat(nets[i] >= 0 && nets[i] <= order.items.get(i).net).isTrue();
            }
        }
    }

    @Test
    void theVatOfAPriceIsPartOfIt() {
        assertThat(VatRules.included(12000, 2000)).isEqualTo(2000);
        assertThat(VatRules.included(33333, 2000)).isEqualTo(5556);
        assertThat(VatRules.included(1, 2000)).isZero();
        assertThat(VatRules.included(33333, 0)).isZero();
    }
}
