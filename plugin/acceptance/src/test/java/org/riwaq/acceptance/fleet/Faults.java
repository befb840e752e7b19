package org.riwaq.acceptance.fleet;

import java.util.EnumMap;
import java.util.Map;

/** A row for each rule that breaks it: a rule counts once it has been seen to fail. */
final class Faults {
    private static final String ONE_CARD_ORDER =
            "(SELECT p.intent FROM riwaq_order o JOIN riwaq_payment p USING (payment_id)"
                    + " WHERE o.method = 'CARD' AND o.payment_state = 'PAID' LIMIT 1)";

    private Faults() {}

    static Map<Invariant, String> all() {
        Map<Invariant, String> faults = new EnumMap<>(Invariant.class);
        money(faults);
        orders(faults);
        stock(faults);
        ledger(faults);
        return faults;
    }

    private static void money(Map<Invariant, String> faults) {
        faults.put(
                Invariant.EVERY_CARD_THAT_PAID_HAS_ITS_ORDER_OR_ITS_MONEY_BACK,
                "INSERT INTO stripe_intent VALUES ('pi_lost', 'succeeded', 12345, gen_random_uuid()::text)");
        faults.put(
                Invariant.EVERY_CARD_ORDER_WAS_PAID_EXACTLY,
                "UPDATE stripe_intent SET received = received - 1 WHERE id = " + ONE_CARD_ORDER);
        faults.put(
                Invariant.NOBODY_PAID_TWICE,
                "INSERT INTO stripe_intent SELECT 'pi_twice', status, received, cart FROM stripe_intent WHERE id = "
                        + ONE_CARD_ORDER);
        faults.put(
                Invariant.EVERY_REFUND_WAS_MADE_ONCE,
                "INSERT INTO stripe_refund SELECT 're_twice', intent, amount, status, work FROM stripe_refund LIMIT 1");
        faults.put(
                Invariant.CARDS_GOT_BACK_WHAT_ORDERS_SAY,
                "INSERT INTO stripe_refund VALUES ('re_more', " + ONE_CARD_ORDER + ", 1, 'succeeded', '')");
        faults.put(
                Invariant.BANKS_TOOK_WHAT_ORDERS_SAY,
                "INSERT INTO stripe_dispute VALUES ('du_more', " + ONE_CARD_ORDER + ", 1, 'lost')");
        faults.put(
                Invariant.NO_MORE_GOES_BACK_THAN_WAS_PAID,
                "UPDATE riwaq_refund_line SET amount = amount + 10000000 WHERE refund_id ="
                        + " (SELECT refund_id FROM riwaq_refund WHERE state = 'DONE' LIMIT 1)");
        faults.put(
                Invariant.REFUNDS_ARE_THE_SUM_OF_THEIR_PARTS,
                "UPDATE riwaq_refund SET amount = amount + 1 WHERE refund_id ="
                        + " (SELECT refund_id FROM riwaq_refund LIMIT 1)");
    }

    private static void orders(Map<Invariant, String> faults) {
        faults.put(
                Invariant.ORDERS_SAY_WHETHER_THEY_ARE_PAID,
                "UPDATE riwaq_order SET payment_state = 'REFUNDED' WHERE payment_state = 'PARTLY_REFUNDED'");
        faults.put(
                Invariant.ORDERS_ADD_UP,
                "UPDATE riwaq_parcel SET fee = fee + 1 WHERE parcel_id = (SELECT parcel_id FROM riwaq_parcel LIMIT 1)");
        faults.put(
                Invariant.CARTS_KNOW_THEIR_ORDER,
                "UPDATE riwaq_cart SET status = 'OPEN', payment_id = NULL WHERE cart_id ="
                        + " (SELECT cart_id FROM riwaq_order LIMIT 1)");
        faults.put(
                Invariant.THE_ADMIN_SHOWS_THE_SAME_ORDERS,
                "UPDATE blc_order SET order_status = 'IN_PROCESS' WHERE order_id = (SELECT order_id FROM riwaq_order LIMIT 1)");
        faults.put(
                Invariant.EVERY_ORDER_IS_CONFIRMED_BY_ONE_MAIL,
                "UPDATE riwaq_work SET topic = 'ORDER_PAID' WHERE work_id ="
                        + " (SELECT work_id FROM riwaq_work WHERE topic = 'ORDER_PLACED' LIMIT 1)");
        faults.put(
                Invariant.WHAT_SHOPPERS_WERE_TOLD_IS_TRUE,
                "UPDATE fleet.told SET id = 'R26-NOSUCH00' WHERE (cart, id) ="
                        + " (SELECT cart, id FROM fleet.told WHERE what = 'ORDER' LIMIT 1)");
        faults.put(
                Invariant.NOTHING_IS_LEFT_UNDONE,
                "UPDATE riwaq_payment SET state = 'BEGUN' WHERE payment_id = (SELECT payment_id FROM riwaq_payment"
                        + " JOIN fleet.told ON cart = cart_id WHERE state = 'RELEASED' LIMIT 1)");
    }

    private static void stock(Map<Invariant, String> faults) {
        faults.put(
                Invariant.PIECES_ARE_ON_THE_SHELF_HELD_OR_SOLD,
                "UPDATE blc_sku SET quantity_available = quantity_available + 1 WHERE sku_id ="
                        + " (SELECT sku_id FROM fleet.stock LIMIT 1)");
        faults.put(
                Invariant.WHAT_WAS_SOLD_IS_WHAT_WAS_ORDERED,
                "DELETE FROM riwaq_sold WHERE sku_id = (SELECT sku_id FROM riwaq_sold JOIN fleet.stock USING (sku_id) LIMIT 1)");
        faults.put(
                Invariant.NO_PIECES_ARE_HELD_FOR_NOBODY,
                "INSERT INTO riwaq_reservation SELECT payment_id, (SELECT sku_id FROM fleet.stock LIMIT 1), 1"
                        + " FROM riwaq_payment WHERE state = 'RELEASED' LIMIT 1");
    }

    private static void ledger(Map<Invariant, String> faults) {
        faults.put(
                Invariant.PAID_ORDERS_ARE_BOOKED_ONCE,
                "DELETE FROM riwaq_ledger_booking WHERE booking_id ="
                        + " (SELECT booking_id FROM riwaq_ledger_booking WHERE source = 'ORDER' LIMIT 1)");
        faults.put(
                Invariant.REFUNDS_ARE_BOOKED_ONCE,
                "DELETE FROM riwaq_ledger_booking WHERE booking_id ="
                        + " (SELECT booking_id FROM riwaq_ledger_booking WHERE source = 'REFUND' LIMIT 1)");
        faults.put(
                Invariant.EVERY_BOOKING_BALANCES,
                "UPDATE riwaq_ledger_entry SET credit = credit + 1 WHERE entry_id ="
                        + " (SELECT entry_id FROM riwaq_ledger_entry WHERE credit > 0 LIMIT 1)");
        faults.put(
                Invariant.THE_LEDGER_HAS_THE_MONEY_THAT_IS_THERE,
                "UPDATE riwaq_ledger_entry SET debit = debit + 1 WHERE entry_id ="
                        + " (SELECT entry_id FROM riwaq_ledger_entry WHERE account = 'CLEARING' AND debit > 0 LIMIT 1)");
        faults.put(
                Invariant.MAKERS_ARE_OWED_WHAT_THEIR_ORDERS_LEFT,
                "UPDATE riwaq_settlement_line SET goods = goods + 1, gross = gross + 1 WHERE settlement_line_id ="
                        + " (SELECT settlement_line_id FROM riwaq_settlement_line LIMIT 1)");
    }
}
