package org.riwaq.engine.checkout;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.riwaq.contract.Cart;
import org.riwaq.contract.CartCode;
import org.riwaq.contract.CartLine;
import org.riwaq.contract.CartNotice;
import org.riwaq.contract.CartParcel;
import org.riwaq.contract.CartTotals;
import org.riwaq.contract.MakerRef;
import org.riwaq.contract.VatShare;

/** Prices a cart and says what stands between it and paying. */
final class CartViews {
    static final String CURRENCY = "MAD";
    static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private final StockOrders stock;
    private final Goods goods;
    private final Deliveries deliveries;
    private final VatRules vat;
    private final Clock clock;

    CartViews(StockOrders stock, Goods goods, Deliveries deliveries, VatRules vat, Clock clock) {
        this.stock = stock;
        this.goods = goods;
        this.deliveries = deliveries;
        this.vat = vat;
        this.clock = clock;
    }

    /** The cart as it is now; one that is being paid or was ordered is as it was agreed to. */
    Cart of(Connection connection, CartRow cart) throws SQLException, PricingException {
        if (cart.payment != null && !cart.status.equals("OPEN")) {
            String shown = Sql.one(
                    connection,
                    "SELECT shown FROM riwaq_payment WHERE payment_id = ?",
                    row -> row.getString(1),
                    cart.payment);
            return frozen(CartRow.json(shown, Cart.class), cart);
        }
        Cart view = priced(connection, cart);
        String digest = digest(view);
        if (!digest.equals(cart.digest)) {
            cart.version++;
            cart.digest = digest;
            Sql.update(
                    connection,
                    "UPDATE riwaq_cart SET version = ?, digest = ?, changed_at = now() WHERE cart_id = ?",
                    cart.version,
                    digest,
                    cart.id);
        }
        return with(view, cart.version, "OPEN", null, null);
    }

    private static Cart frozen(Cart shown, CartRow cart) {
        return with(shown, shown.version, cart.status, cart.number, cart.payment.toString());
    }

    private static Cart with(Cart view, long version, String status, String order, String payment) {
        return new Cart(
                view.id,
                view.storefront,
                view.lang,
                version,
                status,
                view.currency,
                view.lines,
                view.codes,
                view.contact,
                view.address,
                view.parcels,
                view.totals,
                "OPEN".equals(status) ? view.notices : Collections.<CartNotice>emptyList(),
                view.methods,
                order,
                payment);
    }

    // Stock may come and go without a change of the cart.
    private static String digest(Cart view) {
        StringBuilder text = new StringBuilder();
        for (CartLine line : view.lines) {
            text.append(line.id).append(' ').append(line.quantity).append(' ').append(line.gross);
            text.append(' ')
                    .append(line.net)
                    .append(' ')
                    .append(line.vat.included)
                    .append(';');
        }
        text.append(CartRow.json(view.codes)).append(CartRow.json(view.contact)).append(CartRow.json(view.address));
        for (CartParcel parcel : view.parcels) {
            text.append(CartRow.json(parcel.lines)).append(CartRow.json(parcel.chosen));
        }
        text.append(CartRow.json(view.totals));
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Cart priced(Connection connection, CartRow cart) throws SQLException, PricingException {
        Set<String> products = new LinkedHashSet<>();
        for (CartRow.Line line : cart.lines) {
            products.add(line.product);
        }
        Map<String, Good> found = goods.of(connection, products);
        List<CartParcel> parcels = deliveries.of(connection, cart, found);
        long fee = 0;
        for (CartParcel parcel : parcels) {
            fee += parcel.chosen == null ? 0 : parcel.chosen.fee;
        }
        PricedOrder priced = stock.price(cart.order, fee);
        List<CartLine> lines = lines(cart, found, priced);
        CartTotals totals = totals(lines, parcels, priced);
        List<CartCode> codes = new ArrayList<>();
        for (Map.Entry<String, Boolean> code : priced.codes.entrySet()) {
            codes.add(new CartCode(code.getKey(), code.getValue()));
        }
        return new Cart(
                cart.id.toString(),
                cart.storefront,
                cart.lang,
                cart.version,
                cart.status,
                CURRENCY,
                lines,
                codes,
                cart.contact,
                cart.address,
                parcels,
                totals,
                CartNotices.of(cart, lines, parcels, codes),
                CartNotices.methods(parcels),
                null,
                null);
    }

    private List<CartLine> lines(CartRow cart, Map<String, Good> found, PricedOrder priced) {
        long[] nets = priced.nets();
        List<CartLine> lines = new ArrayList<>();
        for (CartRow.Line line : cart.lines) {
            PricedOrder.Item item = priced.item(line.item);
            if (item == null) {
                throw new IllegalStateException("The stock order of cart " + cart.id + " lost item " + line.item);
            }
            long net = nets[priced.items.indexOf(item)];
            lines.add(line(line, item, net, found.get(line.product)));
        }
        if (lines.size() != priced.items.size()) {
            throw new IllegalStateException("The stock order of cart " + cart.id + " has items that are no lines");
        }
        return lines;
    }

    private CartLine line(CartRow.Line line, PricedOrder.Item item, long net, Good good) {
        Instant now = clock.instant();
        boolean sold = good != null && good.sold(now);
        boolean known = good != null && good.product != null;
        boolean named = known && good.product.maker != null;
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        VatShare share = vat.share(net, named ? good.vatStatus(vat, today) : VatRules.TAXED, today);
        MakerRef maker = named ? good.makerRef() : null;
        long unit = item.gross / item.quantity;
        Integer available = sold ? good.available() : (Integer) 0;
        return new CartLine(
                line.id.toString(),
                line.product,
                known ? good.product.handle : null,
                known ? good.product.title : Collections.singletonMap("fr", item.name),
                known && !good.product.pictures.isEmpty() ? good.product.pictures.get(0) : null,
                maker,
                item.quantity,
                unit,
                line.shownPrice == null || line.shownPrice == unit ? null : line.shownPrice,
                item.gross,
                item.gross - net,
                net,
                share,
                sold ? stockState(available, item.quantity) : "GONE",
                available,
                sold && good.madeToOrder(),
                sold ? maker.id : null);
    }

    private static String stockState(Integer available, int wanted) {
        if (available == null || available >= wanted) {
            return "AVAILABLE";
        }
        return available == 0 ? "SOLD_OUT" : "LESS";
    }

    private CartTotals totals(List<CartLine> lines, List<CartParcel> parcels, PricedOrder priced) {
        long gross = 0;
        long net = 0;
        long included = 0;
        for (CartLine line : lines) {
            gross += line.gross;
            net += line.net;
            included += line.vat.included;
        }
        for (VatShare fee : feeVat(parcels, priced.delivery)) {
            included += fee.included;
        }
        if (net + priced.delivery != priced.total) {
            throw new IllegalStateException("Lines " + net + " and delivery " + priced.delivery
                    + " are not the stock order's total " + priced.total);
        }
        return new CartTotals(gross, gross - net, priced.delivery, included, priced.total);
    }

    /** What each parcel's fee is after the offers on delivery. */
    static long[] fees(List<CartParcel> parcels, long delivery) {
        long[] fees = new long[parcels.size()];
        for (int i = 0; i < fees.length; i++) {
            fees[i] = parcels.get(i).chosen == null ? 0 : parcels.get(i).chosen.fee;
        }
        return Shares.of(delivery, fees);
    }

    /** The VAT of each parcel's fee. */
    List<VatShare> feeVat(List<CartParcel> parcels, long delivery) {
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        List<VatShare> shares = new ArrayList<>();
        for (long fee : fees(parcels, delivery)) {
            shares.add(vat.share(fee, VatRules.TAXED, today));
        }
        return shares;
    }
}
