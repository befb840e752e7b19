package org.riwaq.storefront.payment;

import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferReversalCreateParams;

/** Payouts as transfers to connected accounts: separate charges and transfers, and reversals of them. */
final class ConnectTransfers implements PayoutProvider {
    private final StripeLine line;

    ConnectTransfers(StripeLine line) {
        this.line = line;
    }

    @Override
    public String name() {
        return "stripe-connect";
    }

    @Override
    public Told<Transfer> send(Order order) {
        var params = TransferCreateParams.builder()
                .setDestination(order.account())
                .setAmount(order.amount().minor())
                .setCurrency(order.amount().currency())
                .putMetadata(Reading.ROW, order.row());
        // A charge brings its own group; another would be refused.
        order.charge().ifPresentOrElse(params::setSourceTransaction, () -> params.setTransferGroup(order.order()));
        return line.write(
                        "payout-" + order.row(),
                        (stripe, options) -> stripe.transfers().create(params.build(), options))
                .as(Reading::transfer);
    }

    @Override
    public Told<Transfer> takeBack(Reversal reversal) {
        var params = TransferReversalCreateParams.builder()
                .setAmount(reversal.amount().minor())
                .putMetadata(Reading.ROW, reversal.row())
                .build();
        var reversed = line.write(
                "reversal-" + reversal.row(),
                (stripe, options) -> stripe.transfers().reversals().create(reversal.transfer(), params, options));
        return reversed instanceof Told.No<?> no ? new Told.No<>(no.reason(), no.code()) : look(reversal.transfer());
    }

    @Override
    public Told<Transfer> look(String transfer) {
        return line.read((stripe, options) -> stripe.transfers().retrieve(transfer, options))
                .as(Reading::transfer);
    }
}
