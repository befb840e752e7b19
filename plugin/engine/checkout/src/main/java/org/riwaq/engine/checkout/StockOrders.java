package org.riwaq.engine.checkout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.core.offer.domain.OfferCode;
import org.broadleafcommerce.core.offer.service.OfferService;
import org.broadleafcommerce.core.offer.service.exception.OfferMaxUseExceededException;
import org.broadleafcommerce.core.order.domain.DiscreteOrderItem;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.call.OrderItemRequestDTO;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.core.service.CustomerService;
import org.riwaq.engine.commandapi.Refused;

/** The stock engine's orders while they are carts: items, codes, and prices with the merchants' offers. */
final class StockOrders {
    private final OrderService orders;
    private final CustomerService customers;
    private final OfferService offers;

    @PersistenceContext(unitName = "blPU")
    private EntityManager entities;

    StockOrders(OrderService orders, CustomerService customers, OfferService offers) {
        this.orders = orders;
        this.customers = customers;
        this.offers = offers;
    }

    /** A new order of a customer whom nobody knows. */
    long create() {
        // It saves the customer itself, and refuses one that is saved and has no name to log in with.
        Customer guest = customers.createCustomerFromId(null);
        Order order = orders.createNewCartForCustomer(guest);
        entities.flush();
        return order.getId();
    }

    /** It was no order yet and becomes none. */
    void forget(long id) {
        orders.cancelOrder(order(id));
    }

    Order order(long id) {
        return orders.findOrderById(id);
    }

    /** Adds pieces; the item they are in now. */
    long add(long order, long product, long sku, int quantity) throws Exception {
        Order after = orders.addItem(order, new OrderItemRequestDTO(product, sku, null, quantity), false);
        entities.flush();
        for (OrderItem item : after.getOrderItems()) {
            if (sku == skuOf(item)) {
                return item.getId();
            }
        }
        throw new IllegalStateException("The stock engine did not add SKU " + sku);
    }

    void change(long order, long item, int quantity) throws Exception {
        OrderItemRequestDTO wanted = new OrderItemRequestDTO();
        wanted.setOrderItemId(item);
        wanted.setQuantity(quantity);
        orders.updateItemQuantity(order, wanted, false);
        entities.flush();
    }

    void remove(long order, long item) throws Exception {
        orders.removeItem(order, item, false);
        entities.flush();
    }

    /** @throws Refused naming why the code gives nothing to anybody */
    void addCode(long order, String typed) throws Exception {
        OfferCode code = lookup(typed);
        if (code == null) {
            throw Refused.because("code.unknown", 409);
        }
        Date now = new Date();
        if (code.getEndDate() != null && code.getEndDate().before(now)
                || code.getStartDate() != null && code.getStartDate().after(now)) {
            throw Refused.because("code.expired", 409);
        }
        try {
            orders.addOfferCode(order(order), code, false);
        } catch (OfferMaxUseExceededException usedUp) {
            throw Refused.because("code.used-up", 409);
        }
        entities.flush();
    }

    void removeCode(long order, String typed) throws PricingException {
        Order cart = order(order);
        for (OfferCode code : new ArrayList<>(cart.getAddedOfferCodes())) {
            if (code.getOfferCode().equalsIgnoreCase(typed)) {
                orders.removeOfferCode(cart, code, false);
                entities.flush();
                return;
            }
        }
        throw Refused.because("code.unknown", 404);
    }

    private OfferCode lookup(String typed) {
        OfferCode code = offers.lookupOfferCodeByCode(typed);
        return code == null ? offers.lookupOfferCodeByCode(typed.toUpperCase(java.util.Locale.ROOT)) : code;
    }

    /** Prices it anew, with that fee for all parcels together. */
    PricedOrder price(long id, long fee) throws PricingException {
        Order order = order(id);
        for (FulfillmentGroup group : order.getFulfillmentGroups()) {
            // The fee is ours; the merchants' offers on delivery apply to it.
            Money price = money(group == order.getFulfillmentGroups().get(0) ? fee : 0);
            group.setShippingOverride(true);
            group.setRetailFulfillmentPrice(price);
            group.setSaleFulfillmentPrice(price);
            group.setFulfillmentPrice(price);
        }
        Order priced = orders.save(order, true, true);
        entities.flush();
        return read(priced);
    }

    /** As it was priced last. */
    PricedOrder priced(long id) {
        return read(order(id));
    }

    private PricedOrder read(Order order) {
        PricedOrder priced = new PricedOrder();
        for (OrderItem item : order.getOrderItems()) {
            long net = minor(item.getTotalPrice());
            long gross = Math.max(net, minor(item.getTotalPriceBeforeAdjustments(true)));
            priced.items.add(new PricedOrder.Item(item.getId(), item.getQuantity(), item.getName(), gross, net));
        }
        priced.orderDiscount = minor(order.getOrderAdjustmentsValue());
        priced.delivery = minor(order.getTotalShipping());
        priced.total = minor(order.getTotal());
        Collection<OfferCode> applied =
                offers.getOffersRetrievedFromCodes(order).values();
        Set<Long> appliedIds = new HashSet<>();
        for (OfferCode code : applied) {
            appliedIds.add(code.getId());
        }
        List<OfferCode> codes = order.getAddedOfferCodes();
        for (OfferCode code : codes) {
            priced.codes.put(code.getOfferCode(), appliedIds.contains(code.getId()));
        }
        return priced;
    }

    private static long skuOf(OrderItem item) {
        return item instanceof DiscreteOrderItem
                ? ((DiscreteOrderItem) item).getSku().getId()
                : 0;
    }

    static Money money(long minor) {
        return new Money(BigDecimal.valueOf(minor, 2));
    }

    static long minor(Money money) {
        return money == null
                ? 0
                : money.getAmount()
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
    }
}
