package org.riwaq.contract;

/** How one maker's parcel is to be delivered. */
public final class DeliveryChoice {
    /** {@link CartParcel#id}. */
    public final String parcel;

    /** {@link DeliveryOption#id}. */
    public final String option;

    public DeliveryChoice(String parcel, String option) {
        this.parcel = parcel;
        this.option = option;
    }
}
