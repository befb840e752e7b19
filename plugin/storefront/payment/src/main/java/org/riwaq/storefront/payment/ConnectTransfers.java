package org.riwaq.storefront.payment;

import com.stripe.model.StripeCollection;
import com.stripe.model.TransferReversal;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferListParams;
import com.stripe.param.TransferReversalCreateParams;
import com.stripe.param.TransferReversalListParams;
import java.util.Optional;

/** Payouts as transfers to connected accounts: separate charges and transfers, and reversals of them. */
final class ConnectTransfers implements PayoutProvider {
    /** More than there are transfers of an order to look through, or reversals of a transfer. */
    private static final long PAGE = 100;

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
    public Told<Transfer> sendUnlessSent(Order order) {
        var params = TransferListParams.builder()
                .setTransferGroup(order.order())
                .setLimit(PAGE)
                .build();
        var listed = line.read((stripe, options) -> stripe.transfers().list(params, options));
        if (listed instanceof Told.No<?> no) return new Told.No<>(no.reason(), no.code());
        for (var transfer : ((Told.Done<StripeCollection<com.stripe.model.Transfer>>) listed)
                .value()
                .getData()) {
            Transfer sent = Reading.transfer(transfer);
            if (sent.row().equals(Optional.of(order.row()))) return new Told.Done<>(sent);
        }
        return send(order);
    }

    @Override
    public Told<Transfer> takeBackUnlessTaken(Reversal reversal) {
        var params = TransferReversalListParams.builder().setLimit(PAGE).build();
        var listed = line.read(
                (stripe, options) -> stripe.transfers().reversals().list(reversal.transfer(), params, options));
        if (listed instanceof Told.No<?> no) return new Told.No<>(no.reason(), no.code());
        for (var taken :
                ((Told.Done<StripeCollection<TransferReversal>>) listed).value().getData()) {
            if (Reading.metadata(taken.getMetadata(), Reading.ROW).equals(Optional.of(reversal.row())))
                return look(reversal.transfer());
        }
        return takeBack(reversal);
    }

    @Override
    public Told<Transfer> look(String transfer) {
        return line.read((stripe, options) -> stripe.transfers().retrieve(transfer, options))
                .as(Reading::transfer);
    }
}
