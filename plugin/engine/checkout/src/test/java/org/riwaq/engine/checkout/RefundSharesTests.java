package org.riwaq.engine.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.riwaq.engine.commandapi.Refused;

class RefundSharesTests {
    private static List<RefundShares.Paid> order() {
        List<RefundShares.Paid> lines = new ArrayList<>();
        lines.add(new RefundShares.Paid("a", "p", 3, 100, 34));
        lines.add(new RefundShares.Paid("b", "p", 1, 50, 16));
        lines.add(new RefundShares.Paid("c", "q", 7, 1, 5000));
        return lines;
    }

    private static long apply(List<RefundShares.Paid> paid, List<RefundShares.Part> parts) {
        long sum = 0;
        for (RefundShares.Part part : parts) {
            for (RefundShares.Paid line : paid) {
                if (line.line.equals(part.line)) {
                    line.backQuantity += part.quantity;
                    line.backAmount += part.amount;
                    line.backDelivery += part.delivery;
                    assertThat(line.backQuantity).isLessThanOrEqualTo(line.quantity);
                    assertThat(line.left()).isNotNegative();
                    assertThat(line.deliveryLeft()).isNotNegative();
                }
            }
            sum += part.amount + part.delivery;
        }
        return sum;
    }

    @Test
    void pieceAfterPieceIsTheWholeLine() {
        List<RefundShares.Paid> paid = order();
        List<Long> each = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            each.add(apply(paid, RefundShares.of(paid, Map.of("a", 1), List.of(), 0)));
        }
        assertThat(each).containsExactly(33L, 33L, 34L);
        assertThatThrownBy(() -> RefundShares.of(paid, Map.of("a", 1), List.of(), 0))
                .isInstanceOf(Refused.class)
                .hasMessage("refund.too-many");
    }

    @Test
    void aParcelsDeliveryGoesBackOnceAndGoodwillNeverMoreThanIsLeft() {
        List<RefundShares.Paid> paid = order();
        assertThat(apply(paid, RefundShares.of(paid, Map.of(), List.of("p"), 0)))
                .isEqualTo(50);
        assertThat(RefundShares.of(paid, Map.of(), List.of("p"), 0)).isEmpty();
        assertThat(apply(paid, RefundShares.of(paid, Map.of(), List.of(), 5151)))
                .isEqualTo(5151);
        assertThatThrownBy(() -> RefundShares.of(paid, Map.of(), List.of(), 1)).hasMessage("refund.too-much");
        assertThatThrownBy(() -> RefundShares.of(paid, Map.of("x", 1), List.of(), 0))
                .hasMessage("line.unknown");
        assertThatThrownBy(() -> RefundShares.of(paid, Map.of(), List.of("x"), 0))
                .hasMessage("parcel.unknown");
    }

    @Test
    void whateverGoesBackInWhateverOrderNothingIsPaidBackTwice() {
        Random random = new Random(4);
        for (int run = 0; run < 2000; run++) {
            List<RefundShares.Paid> paid = order();
            long back = 0;
            for (int i = 0; i < 12; i++) {
                Map<String, Integer> pieces = new HashMap<>();
                if (random.nextBoolean()) {
                    pieces.put("abc".substring(random.nextInt(3)).substring(0, 1), 1 + random.nextInt(2));
                }
                try {
                    back += apply(
                            paid,
                            RefundShares.of(
                                    paid,
                                    pieces,
                                    random.nextInt(4) == 0 ? List.of("q") : List.of(),
                                    random.nextInt(3) == 0 ? random.nextInt(900) : 0));
                } catch (Refused no) {
                    assertThat(no.refusal().code).startsWith("refund.too-");
                }
            }
            assertThat(back).isLessThanOrEqualTo(5201);
        }
    }
}
