package org.riwaq.storefront.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.MakerParcel;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Money;

/** A parcel as its maker's letter shows it: what and when, and nothing of who gets it. */
record MakerParcelLetter(
        String number,
        String maker,
        String state,
        LocalDate readyBy,
        List<Piece> pieces,
        String kind,
        String place,
        @Nullable Money collect) {

    /** Some pieces of a product. */
    record Piece(String title, int quantity, boolean madeToOrder) {}

    static MakerParcelLetter of(MakerParcel parcel, Language language) {
        return new MakerParcelLetter(
                parcel.number,
                PlainText.of(language.of(parcel.maker.name)),
                parcel.state,
                Objects.requireNonNullElse(parcel.delivery.ready, parcel.delivery.earliest),
                parcel.lines.stream()
                        .filter(line -> line.quantity > 0)
                        .map(line -> new Piece(PlainText.of(language.of(line.title)), line.quantity, line.madeToOrder))
                        .toList(),
                parcel.delivery.kind,
                OrderLetter.place(parcel.delivery.place, language),
                parcel.collect > 0 ? new Money(parcel.collect, parcel.currency) : null);
    }
}
