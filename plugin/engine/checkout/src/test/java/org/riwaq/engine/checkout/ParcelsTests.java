package org.riwaq.engine.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParcelsTests {
    @Test
    void aParcelHasOneNextStateUntilItArrived() {
        assertThat(Parcels.next("TO_PREPARE", "HOME")).containsExactly("READY");
        assertThat(Parcels.next("READY", "HOME")).containsExactly("SHIPPED");
        assertThat(Parcels.next("READY", "PICK_UP")).containsExactly("COLLECTED");
        assertThat(Parcels.next("SHIPPED", "HOME")).containsExactly("DELIVERED");
        assertThat(Parcels.next("DELIVERED", "HOME")).isEmpty();
        assertThat(Parcels.next("COLLECTED", "PICK_UP")).isEmpty();
        assertThat(Parcels.next("CANCELLED", "HOME")).isEmpty();
    }
}
