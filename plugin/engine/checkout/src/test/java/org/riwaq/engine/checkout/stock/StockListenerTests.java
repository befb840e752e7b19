package org.riwaq.engine.checkout.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StockListenerTests {
    @Test
    void whatWasSoldWhileSomebodySavedStaysSold() {
        assertThat(StockListener.written(5, 5, 3)).isEqualTo(3);
        assertThat(StockListener.written(5, 8, 3)).isEqualTo(6);
        assertThat(StockListener.written(5, 1, 2)).isZero();
    }

    @Test
    void aFirstCountIsTakenAndNoneIsInvented() {
        assertThat(StockListener.written(null, 4, null)).isEqualTo(4);
        assertThat(StockListener.written(null, null, 7)).isEqualTo(7);
        assertThat(StockListener.written(5, null, 5)).isNull();
    }
}
