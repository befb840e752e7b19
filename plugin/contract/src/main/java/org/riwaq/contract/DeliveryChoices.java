package org.riwaq.contract;

import java.util.List;

/** Command: how the parcels of a cart are to be delivered; a parcel that is not named keeps its choice. */
public final class DeliveryChoices {
    /** At most one for each parcel. */
    public final List<DeliveryChoice> choices;

    public DeliveryChoices(List<DeliveryChoice> choices) {
        this.choices = Copies.of(choices);
    }
}
