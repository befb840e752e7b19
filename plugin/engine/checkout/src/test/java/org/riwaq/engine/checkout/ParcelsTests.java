package org.riwaq.engine.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParcelsTests {
    @Test
    void aParcelHasOneNextStateUntilItArrived() {
        assertThat(Parcels.next("TO_PREPARE", "HOME", false)).containsExactly("READY");
        assertThat(Parcels.next("READY", "HOME", false)).containsExactly("SHIPPED");
        assertThat(Parcels.next("READY", "PICK_UP", false)).containsExactly("COLLECTED");
        assertThat(Parcels.next("SHIPPED", "HOME", false)).containsExactly("DELIVERED");
        assertThat(Parcels.next("DELIVERED", "HOME", false)).isEmpty();
        assertThat(Parcels.next("COLLECTED", "PICK_UP", false)).isEmpty();
        assertThat(Parcels.next("CANCELLED", "HOME", false)).isEmpty();
    }

    @Test
    void whatIsPaidAtTheDeskIsNotCollectedBefore() {
        assertThat(Parcels.next("READY", "PICK_UP", true)).isEmpty();
        assertThat(Parcels.next("READY", "HOME", true)).containsExactly("SHIPPED");
    }
}
