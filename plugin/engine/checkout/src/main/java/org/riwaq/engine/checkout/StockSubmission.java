package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.broadleafcommerce.common.money.Money;
import org.broadleafcommerce.common.payment.PaymentGatewayType;
import org.broadleafcommerce.common.payment.PaymentTransactionType;
import org.broadleafcommerce.common.payment.PaymentType;
import org.broadleafcommerce.core.checkout.service.CheckoutService;
import org.broadleafcommerce.core.checkout.service.exception.CheckoutException;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.service.OrderService;
import org.broadleafcommerce.core.order.service.type.OrderStatus;
import org.broadleafcommerce.core.payment.domain.OrderPayment;
import org.broadleafcommerce.core.payment.domain.PaymentTransaction;
import org.broadleafcommerce.core.payment.service.OrderPaymentService;
import org.broadleafcommerce.core.pricing.service.exception.PricingException;
import org.broadleafcommerce.profile.core.domain.Address;
import org.broadleafcommerce.profile.core.domain.Country;
import org.broadleafcommerce.profile.core.domain.Phone;
import org.broadleafcommerce.profile.core.domain.PhoneImpl;
import org.broadleafcommerce.profile.core.service.AddressService;
import org.broadleafcommerce.profile.core.service.CountryService;
import org.riwaq.contract.Cart;

/** Makes a priced stock order a submitted one, so that merchants find it in the admin with its payment and address. */
final class StockSubmission {
    private final OrderService orders;
    private final CheckoutService checkout;
    private final OrderPaymentService payments;
    private final AddressService addresses;
    private final CountryService countries;

    StockSubmission(
            OrderService orders,
            CheckoutService checkout,
            OrderPaymentService payments,
            AddressService addresses,
            CountryService countries) {
        this.orders = orders;
        this.checkout = checkout;
        this.payments = payments;
        this.addresses = addresses;
        this.countries = countries;
    }

    /**
     * Submits it, without pricing it again.
     *
     * @param connection of the caller's transaction
     * @throws PaymentReports.NoOrder if the stock engine will not, or it costs something else than was paid
     */
    void submit(Connection connection, long id, PaymentRow payment, String number)
            throws PricingException, SQLException {
        Order order = orders.findOrderById(id);
        // The stock checkout keeps a lock in memory for ever when it is given a submitted order.
        if (OrderStatus.SUBMITTED.equals(order.getStatus())) {
            throw new PaymentReports.NoOrder("already-ordered", null);
        }
        if (StockOrders.minor(order.getTotal()) != payment.amount) {
            throw new PaymentReports.NoOrder("amount-differs", null);
        }
        describe(connection, order, payment.shown());
        pay(order, payment);
        try {
            Order submitted = checkout.performCheckout(order).getOrder();
            // The stock number holds the table key.
            submitted.setOrderNumber(number);
            orders.save(submitted, false);
        } catch (CheckoutException refused) {
            throw new PaymentReports.NoOrder("not-sold", refused);
        }
    }

    private void describe(Connection connection, Order order, Cart cart) throws SQLException {
        order.setEmailAddress(cart.contact.email);
        order.setName(cart.contact.name);
        if (cart.address == null) {
            return;
        }
        List<String> lines = cart.address.lines;
        Address address = addresses.create();
        address.setFirstName(cart.contact.name);
        address.setAddressLine1(lines.get(0));
        address.setAddressLine2(lines.size() > 1 ? lines.get(1) : null);
        address.setAddressLine3(lines.size() > 2 ? lines.get(2) : null);
        address.setCity(cart.address.city);
        // The stock column must hold something.
        address.setPostalCode(cart.address.postalCode == null ? "-" : cart.address.postalCode);
        address.setCounty(cart.address.province);
        address.setCountry(country(connection));
        Phone phone = new PhoneImpl();
        phone.setPhoneNumber(cart.contact.phone);
        address.setPhonePrimary(phone);
        address.setEmailAddress(cart.contact.email);
        Address saved = addresses.saveAddress(address);
        for (FulfillmentGroup group : order.getFulfillmentGroups()) {
            group.setAddress(saved);
        }
    }

    /**
     * Parcels go within the country alone. A stock address is of the United States until it is told otherwise, and two
     * orders that bring the first one at once would both insert it.
     */
    private Country country(Connection connection) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO blc_country (abbreviation, name) VALUES ('MA', 'Maroc') ON CONFLICT (abbreviation) DO NOTHING");
        return countries.findCountryByAbbreviation("MA");
    }

    private void pay(Order order, PaymentRow payment) {
        Money amount = StockOrders.money(payment.amount);
        OrderPayment paid = payments.create();
        paid.setType(payment.isCard() ? PaymentType.CREDIT_CARD : PaymentType.COD);
        paid.setPaymentGatewayType(PaymentGatewayType.PASSTHROUGH);
        paid.setReferenceNumber(payment.intent);
        paid.setAmount(amount);
        paid = orders.addPaymentToOrder(order, paid, null);
        PaymentTransaction transaction = payments.createTransaction();
        transaction.setAmount(amount);
        // Cash is promised, a card has paid.
        transaction.setType(
                payment.isCard() ? PaymentTransactionType.AUTHORIZE_AND_CAPTURE : PaymentTransactionType.AUTHORIZE);
        transaction.setSuccess(true);
        transaction.setOrderPayment(paid);
        paid.addTransaction(transaction);
        payments.save(paid);
    }
}
