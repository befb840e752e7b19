package org.riwaq.storefront.api;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.riwaq.contract.Address;
import org.riwaq.contract.Cart;
import org.riwaq.contract.Contact;
import org.riwaq.contract.DeliveryChoice;
import org.riwaq.contract.DeliveryChoices;
import org.riwaq.contract.ItemQuantity;
import org.riwaq.contract.NewItem;
import org.riwaq.contract.PromotionCode;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.Told;
import org.riwaq.storefront.payment.CardPayments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The door to carts. Every change takes an idempotency key, a UUID as it came: missing and malformed ones are refused. Ids
 * may be anything that a visitor sends; what is malformed, unknown or another storefront's is 404 alike. Who opens carts,
 * tries codes or gives details too often is told {@code too-many}.
 */
@Component
public final class Carts {
    private final Engine engine;
    private final OrderTokens tokens;
    private final boolean cards;
    private final Limits limits;

    Carts(Engine engine, OrderTokens tokens, ObjectProvider<CardPayments> cards, Limits limits) {
        this.engine = engine;
        this.tokens = tokens;
        this.limits = limits;
        this.cards = cards.getIfAvailable() != null;
    }

    /** A new cart, with mails in the language of the visit. */
    public Outcome<CartView> open(Visit visit, @Nullable String key) {
        return EngineAnswers.once(
                visit,
                key,
                once -> limits.within(
                        visit,
                        Limits.Kind.CARTS,
                        () -> told(
                                visit,
                                () -> engineCarts(visit).open(visit.language().code(), once))));
    }

    /** The cart, priced now. */
    public Outcome<CartView> see(Visit visit, String cart) {
        return EngineAnswers.asked(visit, () -> engineCarts(visit).cart(cart), views(visit)::cart);
    }

    /** Pieces of a product go in. */
    public Outcome<CartView> add(Visit visit, String cart, Wanted wanted, @Nullable String key) {
        NewItem item = new NewItem(wanted.product(), wanted.quantity(), wanted.shownPrice());
        return change(visit, key, once -> engineCarts(visit).add(cart, item, once));
    }

    /**
     * Pieces of a product.
     *
     * @param product public id
     * @param quantity from 1
     * @param shownPrice of one piece, minor units, as the shopper saw it; null: none was shown
     */
    public record Wanted(
            String product, int quantity, @Nullable Long shownPrice) {}

    /** A line has another number of pieces. */
    public Outcome<CartView> change(Visit visit, String cart, String line, int quantity, @Nullable String key) {
        return change(visit, key, once -> engineCarts(visit).change(cart, line, new ItemQuantity(quantity), once));
    }

    /** A line goes out. */
    public Outcome<CartView> remove(Visit visit, String cart, String line, @Nullable String key) {
        return change(visit, key, once -> engineCarts(visit).remove(cart, line, once));
    }

    /** A promotion code is tried. */
    public Outcome<CartView> addCode(Visit visit, String cart, @Nullable String code, @Nullable String key) {
        return limited(
                visit,
                Limits.Kind.CODES,
                cart,
                key,
                once -> engineCarts(visit).addCode(cart, new PromotionCode(code), once));
    }

    /** A promotion code is taken back. */
    public Outcome<CartView> removeCode(Visit visit, String cart, String code, @Nullable String key) {
        return change(visit, key, once -> engineCarts(visit).removeCode(cart, code, once));
    }

    /** Who buys. */
    public Outcome<CartView> contact(Visit visit, String cart, ContactView contact, @Nullable String key) {
        Contact given = new Contact(contact.name(), contact.email(), contact.phone());
        return limited(
                visit,
                Limits.Kind.DETAILS,
                cart,
                key,
                once -> engineCarts(visit).contact(cart, given, once));
    }

    /** Where it goes. */
    public Outcome<CartView> address(Visit visit, String cart, AddressView address, @Nullable String key) {
        Address given = new Address(
                address.country(), address.province(), address.city(), address.postalCode(), address.lines());
        return limited(
                visit,
                Limits.Kind.DETAILS,
                cart,
                key,
                once -> engineCarts(visit).address(cart, given, once));
    }

    /** How parcels are delivered; one that is not named keeps its choice. */
    public Outcome<CartView> delivery(Visit visit, String cart, List<Choice> choices, @Nullable String key) {
        DeliveryChoices given = new DeliveryChoices(choices.stream()
                .map(choice -> new DeliveryChoice(choice.parcel(), choice.option()))
                .toList());
        return change(visit, key, once -> engineCarts(visit).delivery(cart, given, once));
    }

    /**
     * How one parcel is delivered.
     *
     * @param parcel its id
     * @param option id of one of its options
     */
    public record Choice(@Nullable String parcel, @Nullable String option) {}

    private Outcome<CartView> change(Visit visit, @Nullable String key, Function<UUID, Told<Cart>> command) {
        return EngineAnswers.once(visit, key, once -> told(visit, () -> command.apply(once)));
    }

    private Outcome<CartView> limited(
            Visit visit, Limits.Kind kind, String cart, @Nullable String key, Function<UUID, Told<Cart>> command) {
        return EngineAnswers.once(
                visit, key, once -> limits.within(visit, kind, cart, () -> told(visit, () -> command.apply(once))));
    }

    private Outcome<CartView> told(Visit visit, Supplier<Told<Cart>> command) {
        return EngineAnswers.asked(visit, command, views(visit)::cart);
    }

    private CartViews views(Visit visit) {
        return new CartViews(visit, tokens, cards);
    }

    private org.riwaq.storefront.enginelink.Carts engineCarts(Visit visit) {
        return engine.carts(visit.storefront().code());
    }
}
