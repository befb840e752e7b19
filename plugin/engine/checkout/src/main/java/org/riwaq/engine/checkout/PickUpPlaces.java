package org.riwaq.engine.checkout;

import java.util.List;
import org.riwaq.contract.PickUpPlace;

/** Where parcels can be fetched; a module that has such places brings a bean. */
public interface PickUpPlaces {
    /**
     * The places that take parcels of a maker now.
     *
     * @param maker public id
     */
    List<PickUpPlace> of(String maker);
}
