package org.riwaq.engine.checkout;

import java.io.IOException;
import java.sql.Connection;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.riwaq.contract.Address;
import org.riwaq.contract.BeginPayment;
import org.riwaq.contract.Cart;
import org.riwaq.contract.CartReferral;
import org.riwaq.contract.Contact;
import org.riwaq.contract.DeliveryChoices;
import org.riwaq.contract.ItemQuantity;
import org.riwaq.contract.NewCart;
import org.riwaq.contract.NewItem;
import org.riwaq.contract.PromotionCode;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Command;
import org.riwaq.engine.commandapi.OnceOnly;
import org.riwaq.engine.commandapi.Parameters;
import org.riwaq.engine.commandapi.Transactions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;

/** Carts over HTTP. */
@Controller
@RequestMapping("/engine/v1/carts")
public final class CartController {
    private static final String CART = "/{cart}";

    private final Transactions transactions;
    private final OnceOnly once;
    private final CartCommands carts;
    private final Payments payments;

    CartController(Transactions transactions, CartCommands carts, Payments payments) {
        this.transactions = transactions;
        this.once = new OnceOnly(transactions);
        this.carts = carts;
        this.payments = payments;
    }

    /** What is done to one cart. */
    private interface Change<T> {
        Object make(Connection connection, String cart, String storefront, T wanted) throws Exception;
    }

    private <T> void change(Asked asked, String cart, Class<T> type, int status, Change<T> change) throws IOException {
        String storefront = storefront(asked.request);
        Body body = Body.of(asked.request);
        Command command = Command.of(asked.request, asked.route, cart, body.bytes());
        T wanted = type == null ? null : body.as(type);
        once.answer(asked.response, command, status, connection -> change.make(connection, cart, storefront, wanted));
    }

    private static String storefront(HttpServletRequest request) {
        return Body.text("storefront", Parameters.of(request, "storefront").text("storefront"), 32);
    }

    /** A new cart. */
    @RequestMapping(method = RequestMethod.POST)
    public void create(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters.of(request);
        Body body = Body.of(request);
        Command command = Command.of(request, "POST /carts", "", body.bytes());
        NewCart wanted = body.as(NewCart.class);
        once.answer(response, command, 201, connection -> carts.create(connection, wanted));
    }

    /** The cart, priced now. */
    @RequestMapping(value = CART, method = RequestMethod.GET)
    @ResponseBody
    public Cart read(@PathVariable("cart") String cart, HttpServletRequest request) {
        String storefront = storefront(request);
        return transactions.run(connection -> carts.read(connection, cart, storefront));
    }

    /** Pieces of a product. */
    @RequestMapping(value = CART + "/items", method = RequestMethod.POST)
    public void add(@PathVariable("cart") String cart, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        change(new Asked("POST /items", request, response), cart, NewItem.class, 201, carts::add);
    }

    /** Another quantity. */
    @RequestMapping(value = CART + "/items/{line}", method = RequestMethod.PUT)
    public void change(
            @PathVariable("cart") String cart,
            @PathVariable("line") String line,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        change(
                new Asked("PUT /items", request, response),
                cart,
                ItemQuantity.class,
                200,
                (connection, id, storefront, wanted) ->
                        carts.change(connection, id, storefront, line, wanted.quantity));
    }

    /** Without that line. */
    @RequestMapping(value = CART + "/items/{line}", method = RequestMethod.DELETE)
    public void remove(
            @PathVariable("cart") String cart,
            @PathVariable("line") String line,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        change(
                new Asked("DELETE /items", request, response),
                cart,
                null,
                200,
                (connection, id, storefront, none) -> carts.remove(connection, id, storefront, line));
    }

    /** With a promotion code. */
    @RequestMapping(value = CART + "/codes", method = RequestMethod.POST)
    public void addCode(@PathVariable("cart") String cart, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        change(
                new Asked("POST /codes", request, response),
                cart,
                PromotionCode.class,
                200,
                (connection, id, storefront, wanted) -> carts.addCode(connection, id, storefront, wanted.code));
    }

    /** Without it. */
    @RequestMapping(value = CART + "/codes/{code:.+}", method = RequestMethod.DELETE)
    public void removeCode(
            @PathVariable("cart") String cart,
            @PathVariable("code") String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        change(
                new Asked("DELETE /codes", request, response),
                cart,
                null,
                200,
                (connection, id, storefront, none) -> carts.removeCode(connection, id, storefront, code));
    }

    /** Who buys. */
    @RequestMapping(value = CART + "/contact", method = RequestMethod.PUT)
    public void contact(@PathVariable("cart") String cart, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        change(new Asked("PUT /contact", request, response), cart, Contact.class, 200, carts::setContact);
    }

    /** Where it goes. */
    @RequestMapping(value = CART + "/address", method = RequestMethod.PUT)
    public void address(@PathVariable("cart") String cart, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        change(new Asked("PUT /address", request, response), cart, Address.class, 200, carts::setAddress);
    }

    /** How it is delivered. */
    @RequestMapping(value = CART + "/delivery", method = RequestMethod.PUT)
    public void delivery(@PathVariable("cart") String cart, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        change(new Asked("PUT /delivery", request, response), cart, DeliveryChoices.class, 200, carts::choose);
    }

    /** The partner that brought the shopper. */
    @RequestMapping(value = CART + "/referral", method = RequestMethod.PUT)
    public void refer(@PathVariable("cart") String cart, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        change(new Asked("PUT /referral", request, response), cart, CartReferral.class, 200, Referrals::keep);
    }

    /** The shopper pays what was shown. */
    @RequestMapping(value = CART + "/payments", method = RequestMethod.POST)
    public void pay(@PathVariable("cart") String cart, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        change(new Asked("POST /payments", request, response), cart, BeginPayment.class, 201, payments::begin);
    }

    /** One request and its route. */
    private static final class Asked {
        final String route;
        final HttpServletRequest request;
        final HttpServletResponse response;

        Asked(String route, HttpServletRequest request, HttpServletResponse response) {
            this.route = route;
            this.request = request;
            this.response = response;
        }
    }
}
