package org.riwaq.storefront.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stuck on a parcel. Personal data.
 *
 * @param order number of the order, e.g. {@code R26-4F7K2M9Q}; also as a bar code
 * @param parcel public id of the parcel; its first eight characters are printed
 * @param maker who sends it
 * @param recipient who gets it
 * @param phone of the recipient, {@code +212…}
 * @param address where it goes, or null where it is fetched
 * @param provinceName of the address, in the language of the visit; empty: not printed
 * @param place where it is fetched: name, address; empty for a parcel that is sent
 * @param collect cash to take on delivery, or null
 * @param code what the QR code says, up to 300 characters; empty: the parcel's id
 */
public record ShippingLabel(
        String order,
        String parcel,
        String maker,
        String recipient,
        @Nullable String phone,
        @Nullable AddressView address,
        String provinceName,
        List<String> place,
        @Nullable Money collect,
        String code) {}
