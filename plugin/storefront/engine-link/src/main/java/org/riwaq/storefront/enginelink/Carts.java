package org.riwaq.storefront.enginelink;

import java.util.UUID;
import org.riwaq.contract.Address;
import org.riwaq.contract.BeginPayment;
import org.riwaq.contract.Cart;
import org.riwaq.contract.CartReferral;
import org.riwaq.contract.Contact;
import org.riwaq.contract.DeliveryChoices;
import org.riwaq.contract.ItemQuantity;
import org.riwaq.contract.NewCart;
import org.riwaq.contract.NewItem;
import org.riwaq.contract.OrderDocuments;
import org.riwaq.contract.Payment;
import org.riwaq.contract.PlacedOrder;
import org.riwaq.contract.PromotionCode;

/**
 * The carts and orders of one storefront. Ids may be anything that a visitor sends: malformed, unknown and another
 * storefront's are refused alike ({@code cart.unknown}, {@code line.unknown}, {@code order.unknown}).
 *
 * <p>Every key makes its command happen once: whoever is not sure repeats it with the same key. Each call ends within
 * three seconds; {@link EngineUnreachableException} leaves open whether it happened.
 */
public final class Carts {
    private final EngineHttp http;
    private final String storefront;

    Carts(EngineHttp http, String storefront) {
        this.http = http;
        this.storefront = storefront;
    }

    /** A new cart; {@code lang} is the language of its mails. */
    public Told<Cart> open(String lang, UUID key) {
        return http.tell(
                Command.post(EnginePath.of("carts"), new NewCart(lang, storefront))
                        .once(key),
                Cart.class);
    }

    /** The cart, priced now. */
    public Told<Cart> cart(String cart) {
        return http.tell(Command.get(of(cart)), Cart.class);
    }

    /** Pieces of a product go in. */
    public Told<Cart> add(String cart, NewItem item, UUID key) {
        return http.tell(Command.post(of(cart).below("items"), item).once(key), Cart.class);
    }

    /** A line has another number of pieces. */
    public Told<Cart> change(String cart, String line, ItemQuantity quantity, UUID key) {
        return http.tell(
                Command.put(of(cart).below("items").below(line), quantity).once(key), Cart.class);
    }

    /** A line goes out. */
    public Told<Cart> remove(String cart, String line, UUID key) {
        return http.tell(Command.delete(of(cart).below("items").below(line)).once(key), Cart.class);
    }

    /** A promotion code is tried. */
    public Told<Cart> addCode(String cart, PromotionCode code, UUID key) {
        return http.tell(Command.post(of(cart).below("codes"), code).once(key), Cart.class);
    }

    /** A promotion code is taken back. */
    public Told<Cart> removeCode(String cart, String code, UUID key) {
        return http.tell(Command.delete(of(cart).below("codes").below(code)).once(key), Cart.class);
    }

    /** Who buys. */
    public Told<Cart> contact(String cart, Contact contact, UUID key) {
        return http.tell(Command.put(of(cart).below("contact"), contact).once(key), Cart.class);
    }

    /** Where it goes. */
    public Told<Cart> address(String cart, Address address, UUID key) {
        return http.tell(Command.put(of(cart).below("address"), address).once(key), Cart.class);
    }

    /** How its parcels are delivered. */
    public Told<Cart> delivery(String cart, DeliveryChoices choices, UUID key) {
        return http.tell(Command.put(of(cart).below("delivery"), choices).once(key), Cart.class);
    }

    /** The last click on a partner's page before it is paid. */
    public Told<CartReferral> refer(String cart, CartReferral referral, UUID key) {
        return http.tell(Command.put(of(cart).below("referral"), referral).once(key), CartReferral.class);
    }

    /** What was shown is to be paid; the pieces are reserved. */
    public Told<Payment> beginPayment(String cart, BeginPayment payment, UUID key) {
        return http.tell(Command.post(of(cart).below("payments"), payment).once(key), Payment.class);
    }

    /** An order by its number or public id, with personal data: for its buyer alone. */
    public Told<PlacedOrder> order(String order) {
        return http.tell(
                Command.get(EnginePath.of("orders").below(order).with("storefront", storefront)), PlacedOrder.class);
    }

    /** An order's invoices, receipts and credit notes, made if they are not yet; personal data as well. */
    public Told<OrderDocuments> documents(String order) {
        EnginePath path = EnginePath.of("orders").below(order).below("documents");
        return http.tell(new Command("PUT", path.with("storefront", storefront), null, null), OrderDocuments.class);
    }

    private EnginePath of(String cart) {
        return EnginePath.of("carts").below(cart).with("storefront", storefront);
    }
}
