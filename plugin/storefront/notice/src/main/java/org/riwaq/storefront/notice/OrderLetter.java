package org.riwaq.storefront.notice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.Address;
import org.riwaq.contract.Closure;
import org.riwaq.contract.OpeningCalendar;
import org.riwaq.contract.OpeningHours;
import org.riwaq.contract.OrderLine;
import org.riwaq.contract.OrderParcel;
import org.riwaq.contract.PickUpPlace;
import org.riwaq.contract.PlacedOrder;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Money;

/** An order as its mails show it. */
record OrderLetter(
        String number,
        LocalDate day,
        String method,
        String name,
        List<Parcel> parcels,
        List<String> address,
        List<Sum> sums,
        Money vat,
        Money total,
        boolean due) {
    // The marketplace's, as in the engine.
    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    /**
     * What one maker sends.
     *
     * @param kind {@code HOME} or {@code PICK_UP}
     * @param place where it is fetched; empty for {@code HOME}
     * @param hours when it is open
     * @param closures days that are not over, on which it is not
     * @param state as the contract names it
     * @param carrier who has it and its number there; empty while nobody has
     * @param meant whether the letter is about this one of several
     */
    record Parcel(
            String maker,
            String kind,
            LocalDate earliest,
            LocalDate latest,
            String place,
            List<OpeningHours> hours,
            List<Closure> closures,
            String state,
            String carrier,
            List<Piece> pieces,
            boolean meant) {

        /** Whether it waits for whoever fetches it. */
        public boolean waits() {
            return kind.equals("PICK_UP") && state.equals("READY");
        }
    }

    /** Some pieces of a product. */
    record Piece(String title, int quantity, Money gross, boolean madeToOrder) {}

    /**
     * A line below them.
     *
     * @param key {@code items}, {@code discount}, {@code delivery} or {@code total}
     */
    record Sum(String key, Money amount) {
        /** Whether it is taken off. */
        public boolean less() {
            return key.equals("discount");
        }

        /** Whether it is what is paid. */
        public boolean total() {
            return key.equals("total");
        }
    }

    /** @param about the parcel that the letter is about, which comes first; null: the whole order */
    static OrderLetter of(PlacedOrder order, @Nullable String about, Language language) {
        boolean several = order.parcels.size() > 1;
        return new OrderLetter(
                order.number,
                order.placedAt.atZone(ZONE).toLocalDate(),
                order.method,
                PlainText.of(order.contact.name),
                order.parcels.stream()
                        .map(parcel -> parcel(order, parcel, several && parcel.id.equals(about), language))
                        .sorted(Comparator.comparing(parcel -> !parcel.meant()))
                        .toList(),
                address(order.address),
                sums(order),
                new Money(order.totals.vat, order.currency),
                new Money(order.totals.total, order.currency),
                order.paymentState.equals("DUE") && order.state.equals("PLACED"));
    }

    private static Parcel parcel(PlacedOrder order, OrderParcel parcel, boolean meant, Language language) {
        OpeningCalendar opening = parcel.delivery.place == null ? null : parcel.delivery.place.opening;
        return new Parcel(
                PlainText.of(language.of(parcel.maker.name)),
                parcel.delivery.kind,
                parcel.delivery.earliest,
                parcel.delivery.latest,
                place(parcel.delivery.place, language),
                opening == null ? List.of() : opening.hours,
                opening == null
                        ? List.of()
                        : opening.closures.stream()
                                .filter(closure -> !closure.until.isBefore(LocalDate.now(ZONE)))
                                .toList(),
                parcel.state,
                PlainText.of(Stream.of(parcel.carrier, parcel.tracking)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "))),
                order.lines.stream()
                        .filter(line -> parcel.lines.contains(line.id))
                        .map(line -> piece(order, line, language))
                        .toList(),
                meant);
    }

    private static Piece piece(PlacedOrder order, OrderLine line, Language language) {
        return new Piece(
                PlainText.of(language.of(line.title)),
                line.quantity,
                new Money(line.gross, order.currency),
                line.madeToOrder);
    }

    static String place(PickUpPlace place, Language language) {
        if (place == null) {
            return "";
        }
        String name = language.of(place.name);
        String address = language.of(place.address);
        return PlainText.of(address.isEmpty() ? name : name + ", " + address);
    }

    private static List<String> address(Address address) {
        if (address == null) {
            return List.of();
        }
        String town = address.postalCode == null ? address.city : address.postalCode + " " + address.city;
        return Stream.concat(address.lines.stream(), Stream.of(town))
                .map(PlainText::of)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<Sum> sums(PlacedOrder order) {
        List<Sum> sums = new ArrayList<>();
        sums.add(new Sum("items", new Money(order.totals.items, order.currency)));
        if (order.totals.discount > 0) {
            sums.add(new Sum("discount", new Money(order.totals.discount, order.currency)));
        }
        sums.add(new Sum("delivery", new Money(order.totals.delivery, order.currency)));
        sums.add(new Sum("total", new Money(order.totals.total, order.currency)));
        return List.copyOf(sums);
    }
}
