package org.riwaq.storefront.api;

import java.util.Objects;
import java.util.Set;
import org.riwaq.contract.MakerParcel;
import org.riwaq.contract.ParcelLine;

/** Makes views of parcels, in one language. */
final class ParcelViews {
    private static final Set<String> UNDER_WAY = Set.of("TO_PREPARE", "READY", "SHIPPED");

    private final Language language;
    private final CartViews parts;

    ParcelViews(Language language, CartViews parts) {
        this.language = language;
        this.parts = parts;
    }

    ParcelView parcel(MakerParcel parcel) {
        boolean underWay = UNDER_WAY.contains(parcel.state);
        boolean brought = underWay && parcel.delivery.kind.equals("HOME");
        return new ParcelView(
                parcel.id,
                parcel.number,
                parts.maker(parcel.maker),
                parcel.state,
                parcel.next,
                parcel.lines.stream()
                        .filter(line -> line.quantity > 0)
                        .map(this::line)
                        .toList(),
                parcel.delivery.kind,
                Objects.requireNonNullElse(parcel.delivery.ready, parcel.delivery.earliest),
                parcel.delivery.earliest,
                parcel.delivery.latest,
                parts.place(parcel.delivery.place),
                underWay ? parcel.recipient.name : null,
                brought ? parcel.recipient.phone : null,
                brought ? CartViews.address(parcel.address) : null,
                underWay && parcel.collect > 0 ? new Money(parcel.collect, parcel.currency) : null,
                parcel.carrier,
                parcel.tracking,
                parcel.readyAt,
                parcel.shippedAt,
                parcel.arrivedAt);
    }

    private ParcelView.Line line(ParcelLine line) {
        return new ParcelView.Line(
                language.of(line.title), parts.picture(line.picture), line.quantity, line.madeToOrder);
    }
}
