package org.riwaq.storefront.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riwaq.storefront.payment.Stand.done;
import static org.riwaq.storefront.payment.Stand.no;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConnectTransfersIT {
    private static Stand stand;
    private static PayoutProvider transfers;

    @BeforeAll
    static void start() {
        stand = Stand.start();
        transfers = stand.payments.transfers();
    }

    @AfterAll
    static void stop() throws Exception {
        stand.close();
    }

    private static String account() {
        String made = stand.ask(
                "/v1/accounts",
                "type=express&country=FR&capabilities[transfers][requested]=true&capabilities[card_payments][requested]=true");
        Matcher id = Pattern.compile("acct_[A-Za-z0-9]+").matcher(made);
        assertThat(id.find()).as(made).isTrue();
        return id.group();
    }

    private static String charge(long centimes) {
        Payment payment = done(
                stand.cards().open(new PaymentAttempt(UUID.randomUUID().toString(), "cart-1", Amount.mad(centimes))));
        stand.pay(payment, "pm_card_visa");
        return done(stand.cards().look(payment.id())).charge().orElseThrow();
    }

    private static PayoutProvider.Order order(String row, String account, long centimes, String charge) {
        return new PayoutProvider.Order(row, account, Amount.mad(centimes), Optional.ofNullable(charge), "RWQ-1");
    }

    @Test
    void aRowIsSentOnceAndAChargePaysNoMoreThanItBrought() {
        String charge = charge(20_000);
        String account = account();
        Transfer sent = done(transfers.send(order("row-1", account, 12_000, charge)));

        assertThat(done(transfers.send(order("row-1", account, 12_000, charge))))
                .isEqualTo(sent);
        assertThat(sent.row()).contains("row-1");
        assertThat(no(transfers.send(order("row-2", account, 8_001, charge)))).isEqualTo(Told.Reason.AMOUNT_TOO_LARGE);
        assertThat(done(transfers.send(order("row-3", account, 8_000, charge))).amount())
                .isEqualTo(Amount.mad(8_000));
    }

    @Test
    void whatWasSentIsTakenBackOnceForARow() {
        Transfer sent = done(transfers.send(order("row-b", account(), 9_000, charge(10_000))));
        var part = new PayoutProvider.Reversal("back-1", sent.id(), Amount.mad(4_000));

        assertThat(done(transfers.takeBack(part)).reversed()).isEqualTo(4_000);
        assertThat(done(transfers.takeBack(part)).reversed()).isEqualTo(4_000);
        assertThat(no(transfers.takeBack(new PayoutProvider.Reversal("back-2", sent.id(), Amount.mad(5_001)))))
                .isEqualTo(Told.Reason.AMOUNT_TOO_LARGE);
    }

    /** As after the day in which a key is kept: what is there was made without it. */
    @Test
    void aRowIsFoundAgainWhenItsKeyIsForgotten() {
        String account = account();
        charge(50_000);
        stand.ask(
                "/v1/transfers",
                "amount=700&currency=mad&destination=" + account + "&transfer_group=RWQ-9&metadata[row]=row-old"
                        + "&source_transaction=" + charge(10_000));
        var order = new PayoutProvider.Order("row-old", account, Amount.mad(700), Optional.empty(), "RWQ-9");
        Transfer found = done(transfers.sendUnlessSent(order));
        assertThat(found.row()).contains("row-old");
        assertThat(done(transfers.sendUnlessSent(order))).isEqualTo(found);

        stand.ask("/v1/transfers/" + found.id() + "/reversals", "amount=300&metadata[row]=back-old");
        var back = new PayoutProvider.Reversal("back-old", found.id(), Amount.mad(300));
        assertThat(done(transfers.takeBackUnlessTaken(back)).reversed()).isEqualTo(300);
        assertThat(done(transfers.takeBackUnlessTaken(
                                new PayoutProvider.Reversal("back-new", found.id(), Amount.mad(400))))
                        .reversed())
                .isEqualTo(700);
    }

    @Test
    void moreThanCanBeMovedIsNotSent() {
        assertThat(no(transfers.send(order("row-m", account(), 99_000_000, null))))
                .isEqualTo(Told.Reason.BALANCE_TOO_SMALL);
        assertThat(no(transfers.send(order("row-u", "acct_nobody", 100, null)))).isEqualTo(Told.Reason.UNKNOWN);
    }
}
