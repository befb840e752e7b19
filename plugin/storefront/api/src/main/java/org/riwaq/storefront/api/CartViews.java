package org.riwaq.storefront.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.Address;
import org.riwaq.contract.Cart;
import org.riwaq.contract.CartLine;
import org.riwaq.contract.CartNotice;
import org.riwaq.contract.CartParcel;
import org.riwaq.contract.CartTotals;
import org.riwaq.contract.Contact;
import org.riwaq.contract.DeliveryOption;
import org.riwaq.contract.MakerRef;
import org.riwaq.contract.OrderLine;
import org.riwaq.contract.OrderParcel;
import org.riwaq.contract.PickUpPlace;
import org.riwaq.contract.Picture;
import org.riwaq.contract.PlacedOrder;
import org.riwaq.contract.VatShare;
import org.riwaq.storefront.index.Image;

/** Makes views of carts and orders, in one language. The catalogue is not asked: a cart is shown while search is away. */
final class CartViews {
    private final Language language;
    private final OrderTokens tokens;
    private final boolean cards;

    CartViews(Visit visit, OrderTokens tokens, boolean cards) {
        this.language = visit.language();
        this.tokens = tokens;
        this.cards = cards;
    }

    CartView cart(Cart cart) {
        String currency = cart.currency;
        return new CartView(
                cart.id,
                cart.lang,
                cart.version,
                cart.status,
                cart.lines.stream().map(line -> line(line, currency)).toList(),
                cart.codes.stream()
                        .map(code -> new CartView.Code(code.code, code.applied))
                        .toList(),
                contact(cart.contact),
                address(cart.address),
                cart.parcels.stream().map(parcel -> parcel(parcel, currency)).toList(),
                totals(cart.totals, currency),
                byRate(cart.lines.stream().map(line -> line.vat), currency),
                cart.notices.stream().map(this::notice).toList(),
                cart.methods.stream()
                        .filter(method -> cards || !method.equals("CARD"))
                        .toList(),
                cart.order == null ? null : tokens.of(cart.order),
                cart.payment);
    }

    OrderView order(PlacedOrder order) {
        String currency = order.currency;
        return new OrderView(
                order.number,
                order.lang,
                order.state,
                order.paymentState,
                order.method,
                order.placedAt,
                order.lines.stream().map(line -> line(line, currency)).toList(),
                order.parcels.stream().map(parcel -> parcel(parcel, currency)).toList(),
                contact(order.contact),
                address(order.address),
                totals(order.totals, currency),
                byRate(
                        Stream.concat(
                                order.lines.stream().map(line -> line.vat),
                                order.parcels.stream().map(parcel -> parcel.vat)),
                        currency));
    }

    private CartView.Line line(CartLine line, String currency) {
        return new CartView.Line(
                line.id,
                line.product,
                line.handle,
                language.of(line.title),
                picture(line.picture),
                maker(line.maker),
                line.quantity,
                new Money(line.unitPrice, currency),
                line.shownPrice == null ? null : new Money(line.shownPrice, currency),
                new Money(line.gross, currency),
                new Money(line.discount, currency),
                new Money(line.net, currency),
                vat(line.vat, currency),
                line.stock,
                line.available,
                line.madeToOrder,
                line.parcel);
    }

    private OrderView.Line line(OrderLine line, String currency) {
        return new OrderView.Line(
                line.id,
                line.handle,
                language.of(line.title),
                picture(line.picture),
                maker(line.maker),
                line.quantity,
                new Money(line.unitPrice, currency),
                new Money(line.gross, currency),
                new Money(line.discount, currency),
                new Money(line.net, currency),
                vat(line.vat, currency),
                line.madeToOrder,
                line.parcel);
    }

    private CartView.Parcel parcel(CartParcel parcel, String currency) {
        return new CartView.Parcel(
                parcel.id,
                maker(parcel.maker),
                parcel.lines,
                parcel.options.stream()
                        .map(option -> delivery(option, currency))
                        .toList(),
                parcel.chosen == null ? null : delivery(parcel.chosen, currency));
    }

    private OrderView.Parcel parcel(OrderParcel parcel, String currency) {
        return new OrderView.Parcel(
                parcel.id,
                maker(parcel.maker),
                parcel.lines,
                delivery(parcel.delivery, currency),
                vat(parcel.vat, currency),
                parcel.state,
                parcel.carrier,
                parcel.tracking);
    }

    MakerName maker(MakerRef maker) {
        return new MakerName(maker.handle, language.of(maker.name));
    }

    @Nullable
    PictureView picture(@Nullable Picture picture) {
        return picture == null
                ? null
                : PictureWidths.firstOf(
                        List.of(new Image(picture.sha256, picture.width, picture.height, picture.alt)), language);
    }

    private DeliveryView delivery(DeliveryOption option, String currency) {
        return new DeliveryView(
                option.id,
                option.kind,
                new Money(option.fee, currency),
                option.earliest,
                option.latest,
                place(option.place));
    }

    DeliveryView.@Nullable Place place(@Nullable PickUpPlace place) {
        if (place == null) {
            return null;
        }
        List<MakerDetail.Hours> hours = place.opening == null
                ? List.of()
                : place.opening.hours.stream()
                        .map(span -> new MakerDetail.Hours(span.day, span.opens, span.closes))
                        .toList();
        List<MakerDetail.Closure> closures = place.opening == null
                ? List.of()
                : place.opening.closures.stream()
                        .map(one -> new MakerDetail.Closure(one.from, one.until, language.of(one.reason)))
                        .toList();
        return new DeliveryView.Place(
                language.of(place.name), language.of(place.address), place.province, hours, closures, place.desk);
    }

    static VatView vat(VatShare vat, String currency) {
        return new VatView(vat.status, vat.basisPoints, new Money(vat.included, currency));
    }

    /** Sums, the highest rate first. */
    private static List<VatView> byRate(Stream<VatShare> shares, String currency) {
        Map<String, VatView> sums = new TreeMap<>();
        shares.forEach(share -> sums.merge(
                share.status + share.basisPoints,
                vat(share, currency),
                (one, other) -> new VatView(
                        one.status(),
                        one.basisPoints(),
                        new Money(one.included().amount() + other.included().amount(), currency))));
        List<VatView> all = new ArrayList<>(sums.values());
        all.sort((one, other) -> Integer.compare(other.basisPoints(), one.basisPoints()));
        return List.copyOf(all);
    }

    private static TotalsView totals(CartTotals totals, String currency) {
        return new TotalsView(
                new Money(totals.items, currency),
                new Money(totals.discount, currency),
                new Money(totals.delivery, currency),
                new Money(totals.vat, currency),
                new Money(totals.total, currency));
    }

    private NoticeView notice(CartNotice notice) {
        String named = Optional.ofNullable(notice.values.get("available"))
                .or(() -> Optional.ofNullable(notice.values.get("code")))
                .orElse("");
        return new NoticeView(
                notice.code,
                notice.line,
                notice.values.get("parcel"),
                notice.blocking,
                Problems.notice(notice.code, language, named));
    }

    static @Nullable ContactView contact(@Nullable Contact contact) {
        return contact == null ? null : new ContactView(contact.name, contact.email, contact.phone);
    }

    static @Nullable AddressView address(@Nullable Address address) {
        return address == null
                ? null
                : new AddressView(address.country, address.province, address.city, address.postalCode, address.lines);
    }
}
