package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.riwaq.contract.Address;
import org.riwaq.contract.Cart;
import org.riwaq.contract.CartParcel;
import org.riwaq.contract.Contact;
import org.riwaq.contract.DeliveryChoice;
import org.riwaq.contract.DeliveryChoices;
import org.riwaq.contract.DeliveryOption;
import org.riwaq.contract.NewCart;
import org.riwaq.contract.NewItem;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Refused;

/** What can be done to a cart; each in the transaction of its caller, each answered with the whole cart. */
final class CartCommands {
    private static final int MOST_LINES = 40;
    private static final int MOST_PIECES = 99;
    private static final int MOST_CODES = 5;
    private static final List<String> LANGUAGES = Arrays.asList("fr", "ar", "en", "es");

    private final StockOrders stock;
    private final Goods goods;
    private final CartViews views;
    private final Shoppers shoppers;
    private final Clock clock;

    CartCommands(StockOrders stock, Goods goods, CartViews views, Shoppers shoppers, Clock clock) {
        this.stock = stock;
        this.goods = goods;
        this.views = views;
        this.shoppers = shoppers;
        this.clock = clock;
    }

    Cart create(Connection connection, NewCart wanted) throws Exception {
        if (wanted.lang == null || !LANGUAGES.contains(wanted.lang)) {
            throw Body.badField("lang", "one-of", "known", String.join(", ", LANGUAGES));
        }
        Integer storefront = Sql.one(
                connection,
                "SELECT 1 FROM riwaq_storefront WHERE code = ? AND active",
                row -> 1,
                String.valueOf(wanted.storefront));
        if (storefront == null) {
            throw Body.badField("storefront", "unknown");
        }
        // From a strong random generator: the id is all that a shopper must know.
        UUID id = UUID.randomUUID();
        Sql.update(
                connection,
                "INSERT INTO riwaq_cart (cart_id, order_id, storefront, lang) VALUES (?, ?, ?, ?)",
                id,
                stock.create(),
                wanted.storefront,
                wanted.lang);
        return views.of(connection, CartRow.lock(connection, id.toString(), wanted.storefront));
    }

    private CartRow open(Connection connection, String cart, String storefront) throws SQLException {
        CartRow row = CartRow.lock(connection, cart, storefront);
        row.assertOpen();
        return row;
    }

    private Cart again(Connection connection, CartRow cart) throws Exception {
        return views.of(connection, CartRow.lock(connection, cart.id.toString(), cart.storefront));
    }

    Cart add(Connection connection, String id, String storefront, NewItem wanted) throws Exception {
        CartRow cart = open(connection, id, storefront);
        Body.number("quantity", wanted.quantity, 1, MOST_PIECES);
        if (wanted.shownPrice != null && wanted.shownPrice < 0) {
            throw Body.badField("shownPrice", "range", "min", "0");
        }
        Good good = PublicId.isSound(wanted.product)
                ? goods.of(connection, Collections.singleton(wanted.product)).get(wanted.product)
                : null;
        if (good == null) {
            throw Refused.because("product.unknown", 404);
        }
        CartRow.Line before = null;
        for (CartRow.Line line : cart.lines) {
            before = line.product.equals(good.id) ? line : before;
        }
        int had = before == null ? 0 : stock.priced(cart.order).item(before.item).quantity;
        assertCanBeHad(good, had + wanted.quantity);
        if (had + wanted.quantity > MOST_PIECES || (before == null && cart.lines.size() >= MOST_LINES)) {
            throw full(before == null && cart.lines.size() >= MOST_LINES ? MOST_LINES : MOST_PIECES);
        }
        Long shown = wanted.shownPrice == null ? (Long) good.price() : wanted.shownPrice;
        if (before == null) {
            Sql.update(
                    connection,
                    "INSERT INTO riwaq_cart_line (line_id, cart_id, product_id, order_item_id, shown_price)"
                            + " VALUES (?, ?, ?::uuid, ?, ?)",
                    UUID.randomUUID(),
                    cart.id,
                    good.id,
                    stock.add(cart.order, good.productKey, good.skuKey, wanted.quantity),
                    shown);
        } else {
            stock.change(cart.order, before.item, had + wanted.quantity);
            Sql.update(connection, "UPDATE riwaq_cart_line SET shown_price = ? WHERE line_id = ?", shown, before.id);
        }
        return again(connection, cart);
    }

    private void assertCanBeHad(Good good, int wanted) {
        if (!good.sold(clock.instant())) {
            throw Refused.because("line.gone", 409);
        }
        Integer available = good.available();
        if (available != null && available < wanted) {
            throw StockReservations.notEnough(null, available);
        }
    }

    private static Refused full(int max) {
        return new Refused(new Refusal("cart.full", 409, null, Collections.singletonMap("max", Integer.toString(max))));
    }

    Cart change(Connection connection, String id, String storefront, String lineId, int quantity) throws Exception {
        CartRow cart = open(connection, id, storefront);
        CartRow.Line line = cart.line(lineId);
        Body.number("quantity", quantity, 1, MOST_PIECES);
        int had = stock.priced(cart.order).item(line.item).quantity;
        if (quantity > had) {
            Good good =
                    goods.of(connection, Collections.singleton(line.product)).get(line.product);
            if (good == null) {
                throw Refused.because("line.gone", 409);
            }
            assertCanBeHad(good, quantity);
        }
        stock.change(cart.order, line.item, quantity);
        return again(connection, cart);
    }

    Cart remove(Connection connection, String id, String storefront, String lineId) throws Exception {
        CartRow cart = open(connection, id, storefront);
        CartRow.Line line = cart.line(lineId);
        stock.remove(cart.order, line.item);
        Sql.update(connection, "DELETE FROM riwaq_cart_line WHERE line_id = ?", line.id);
        return again(connection, cart);
    }

    Cart addCode(Connection connection, String id, String storefront, String typed) throws Exception {
        CartRow cart = open(connection, id, storefront);
        String code = Body.text("code", typed, 60);
        if (stock.priced(cart.order).codes.size() >= MOST_CODES) {
            throw full(MOST_CODES);
        }
        stock.addCode(cart.order, code);
        return again(connection, cart);
    }

    Cart removeCode(Connection connection, String id, String storefront, String code) throws Exception {
        CartRow cart = open(connection, id, storefront);
        stock.removeCode(cart.order, code);
        return again(connection, cart);
    }

    Cart setContact(Connection connection, String id, String storefront, Contact given) throws Exception {
        CartRow cart = open(connection, id, storefront);
        Contact contact = shoppers.contact(given);
        Sql.update(connection, "UPDATE riwaq_cart SET contact = ? WHERE cart_id = ?", CartRow.json(contact), cart.id);
        return again(connection, cart);
    }

    Cart setAddress(Connection connection, String id, String storefront, Address given) throws Exception {
        CartRow cart = open(connection, id, storefront);
        Address address = shoppers.address(connection, given);
        Sql.update(connection, "UPDATE riwaq_cart SET address = ? WHERE cart_id = ?", CartRow.json(address), cart.id);
        return again(connection, cart);
    }

    Cart choose(Connection connection, String id, String storefront, DeliveryChoices given) throws Exception {
        CartRow cart = open(connection, id, storefront);
        if (given.choices.isEmpty() || given.choices.size() > MOST_LINES) {
            throw Body.badField("choices", "length", "min", "1", "max", Integer.toString(MOST_LINES));
        }
        Map<String, CartParcel> parcels = new HashMap<>();
        for (CartParcel parcel : views.of(connection, cart).parcels) {
            parcels.put(parcel.id, parcel);
        }
        Set<String> seen = new HashSet<>();
        for (DeliveryChoice choice : given.choices) {
            if (choice == null || !seen.add(choice.parcel)) {
                throw Body.badField("choices", "once");
            }
            assertOffered(parcels.get(choice.parcel), choice);
            Sql.update(
                    connection,
                    "INSERT INTO riwaq_cart_choice (cart_id, parcel, option_id) VALUES (?, ?::uuid, ?)"
                            + " ON CONFLICT (cart_id, parcel) DO UPDATE SET option_id = excluded.option_id",
                    cart.id,
                    choice.parcel,
                    choice.option);
        }
        return again(connection, cart);
    }

    private static void assertOffered(CartParcel parcel, DeliveryChoice choice) {
        if (parcel != null) {
            for (DeliveryOption option : parcel.options) {
                if (option.id.equals(choice.option)) {
                    return;
                }
            }
        }
        Map<String, String> values = new HashMap<>();
        values.put("parcel", String.valueOf(choice.parcel));
        values.put("option", String.valueOf(choice.option));
        throw new Refused(new Refusal("delivery.not-offered", 409, null, values));
    }

    Cart read(Connection connection, String id, String storefront) throws Exception {
        return views.of(connection, CartRow.lock(connection, id, storefront));
    }
}
