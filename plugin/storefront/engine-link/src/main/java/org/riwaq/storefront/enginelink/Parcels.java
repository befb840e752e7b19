package org.riwaq.storefront.enginelink;

import org.riwaq.contract.MakerParcel;
import org.riwaq.contract.ParcelChange;

/**
 * Parcels, each for its maker alone. Ids may be anything that a visitor sends. Every command is idempotent by what it says:
 * a parcel that is where it is told to be stays there.
 */
public final class Parcels {
    private final EngineHttp http;

    Parcels(EngineHttp http) {
        this.http = http;
    }

    /** What is to be prepared, and for whom: personal data. */
    public Told<MakerParcel> parcel(String parcel) {
        return http.tell(Command.get(of(parcel)), MakerParcel.class);
    }

    /** Its next state. */
    public Told<MakerParcel> change(String parcel, ParcelChange change) {
        return http.tell(Command.put(of(parcel), change), MakerParcel.class);
    }

    /** Its maker's letter again, to the address that the engine knows. */
    public Told<Boolean> letter(String parcel) {
        return http.tell(Command.post(of(parcel).below("letter"), null), nothing -> true);
    }

    private static EnginePath of(String parcel) {
        return EnginePath.of("parcels").below(parcel);
    }
}
