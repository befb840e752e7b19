package org.riwaq.acceptance.fleet;

/**
 * What holds once everybody has gone home: each is a question to which no row is the good answer. Tables of the engine are
 * {@code riwaq_*} and {@code blc_*}; {@code stripe_*} is what the double of Stripe held, {@code fleet.*} what we noted.
 */
public enum Invariant {
    EVERY_CARD_THAT_PAID_HAS_ITS_ORDER_OR_ITS_MONEY_BACK("""
            SELECT i.id FROM stripe_intent i LEFT JOIN riwaq_payment p ON p.intent = i.id
                LEFT JOIN riwaq_order o USING (payment_id)
            WHERE i.received > 0 AND o.payment_id IS NULL AND i.received <> stripe_back(i.id)"""),
    EVERY_CARD_ORDER_WAS_PAID_EXACTLY("""
            SELECT o.number FROM riwaq_order o JOIN riwaq_payment p USING (payment_id)
                LEFT JOIN stripe_intent i ON i.id = p.intent
            WHERE o.method = 'CARD' AND (i.status IS DISTINCT FROM 'succeeded' OR i.received <> o.total)"""),
    NOBODY_PAID_TWICE("""
            SELECT i.cart FROM stripe_intent i LEFT JOIN riwaq_payment p ON p.intent = i.id
                LEFT JOIN riwaq_order o USING (payment_id) GROUP BY i.cart
            HAVING sum(i.received - CASE WHEN o.payment_id IS NULL THEN stripe_back(i.id) ELSE 0 END)
                <> coalesce(sum(o.total), 0)"""),
    EVERY_REFUND_WAS_MADE_ONCE("""
            SELECT w.work_id::text FROM riwaq_work w WHERE w.kind = 'REFUND' AND w.state = 'DONE' AND 1 <>
                (SELECT count(*) FROM stripe_refund r WHERE r.work = w.work_id::text AND r.amount = w.amount
                    AND r.status <> 'failed')
            UNION ALL SELECT r.id FROM stripe_refund r WHERE r.status <> 'failed' AND NOT EXISTS
                (SELECT 1 FROM riwaq_work w WHERE w.work_id::text = r.work AND w.state = 'DONE')"""),
    CARDS_GOT_BACK_WHAT_ORDERS_SAY("""
            SELECT o.number FROM riwaq_order o JOIN riwaq_payment p USING (payment_id) WHERE o.method = 'CARD'
                AND stripe_back(p.intent) <> (SELECT coalesce(sum(amount), 0) FROM riwaq_refund r
                    WHERE r.riwaq_order_id = o.riwaq_order_id AND r.kind = 'REFUND' AND r.state = 'DONE'
                        AND r.way IS DISTINCT FROM 'CASH')"""),
    BANKS_TOOK_WHAT_ORDERS_SAY("""
            SELECT o.number FROM riwaq_order o JOIN riwaq_payment p USING (payment_id) WHERE o.method = 'CARD'
                AND stripe_lost(p.intent) <> (SELECT coalesce(sum(amount), 0) FROM riwaq_refund r
                    WHERE r.riwaq_order_id = o.riwaq_order_id AND r.kind = 'DISPUTE' AND r.state = 'DONE')"""),
    NO_MORE_GOES_BACK_THAN_WAS_PAID("""
            SELECT l.line_id::text FROM riwaq_order_line l JOIN riwaq_refund_line f USING (line_id)
                JOIN riwaq_refund r USING (refund_id) WHERE r.state <> 'REFUSED' GROUP BY l.line_id, l.net, l.quantity
                HAVING sum(f.amount) > l.net OR sum(f.quantity) > l.quantity
            UNION ALL SELECT o.number FROM riwaq_order o JOIN riwaq_refund r USING (riwaq_order_id)
                WHERE r.state <> 'REFUSED' GROUP BY o.number, o.total HAVING sum(r.amount) > o.total"""),
    REFUNDS_ARE_THE_SUM_OF_THEIR_PARTS("""
            SELECT r.refund_id::text FROM riwaq_refund r LEFT JOIN riwaq_refund_line f USING (refund_id)
                GROUP BY r.refund_id HAVING r.amount <> coalesce(sum(f.amount + f.delivery), 0)"""),
    ORDERS_SAY_WHETHER_THEY_ARE_PAID("""
            SELECT o.number FROM riwaq_order o JOIN riwaq_payment p USING (payment_id), LATERAL
                (SELECT coalesce(sum(amount), 0) AS sum FROM riwaq_refund r WHERE r.riwaq_order_id = o.riwaq_order_id
                    AND r.state = 'DONE') back
            WHERE o.payment_state <> CASE WHEN o.paid_at IS NULL THEN 'DUE' WHEN back.sum = o.total THEN 'REFUNDED'
                    WHEN back.sum > 0 THEN 'PARTLY_REFUNDED' ELSE 'PAID' END
                OR p.state <> CASE WHEN o.state = 'CANCELLED' AND o.paid_at IS NULL THEN 'RELEASED' WHEN o.paid_at IS NULL THEN 'DUE'
                    WHEN back.sum = o.total THEN 'REFUNDED' ELSE 'PAID' END
                OR o.state = 'CANCELLED' AND o.payment_state = 'PAID'"""),
    ORDERS_ADD_UP("""
            SELECT o.number FROM riwaq_order o JOIN riwaq_payment p USING (payment_id)
            WHERE p.amount <> o.total OR p.cart_id <> o.cart_id OR o.total <>
                (SELECT sum(net) FROM riwaq_order_line l WHERE l.riwaq_order_id = o.riwaq_order_id)
                + (SELECT sum(fee) FROM riwaq_parcel a WHERE a.riwaq_order_id = o.riwaq_order_id)"""),
    CARTS_KNOW_THEIR_ORDER("""
            SELECT c.cart_id::text FROM riwaq_cart c LEFT JOIN riwaq_order o USING (cart_id)
            WHERE (c.status = 'ORDERED') <> (o.cart_id IS NOT NULL)
                OR o.cart_id IS NOT NULL AND c.payment_id IS DISTINCT FROM o.payment_id"""),
    THE_ADMIN_SHOWS_THE_SAME_ORDERS("""
            SELECT o.number FROM riwaq_order o LEFT JOIN blc_order b USING (order_id) WHERE b.order_number <> o.number
                OR b.order_status IS DISTINCT FROM CASE o.state WHEN 'CANCELLED' THEN 'CANCELLED' ELSE 'SUBMITTED' END
                OR round(b.order_total * 100) <> o.total"""),
    PIECES_ARE_ON_THE_SHELF_HELD_OR_SOLD("""
            SELECT f.sku_id::text FROM fleet.stock f JOIN blc_sku s USING (sku_id) WHERE s.quantity_available < 0
                OR f.pieces <> s.quantity_available
                    + (SELECT coalesce(sum(quantity), 0) FROM riwaq_reservation r WHERE r.sku_id = f.sku_id)
                    + (SELECT coalesce(sum(quantity - returned), 0) FROM riwaq_sold d WHERE d.sku_id = f.sku_id)"""),
    WHAT_WAS_SOLD_IS_WHAT_WAS_ORDERED("""
            SELECT l.line_id::text FROM riwaq_order_line l JOIN blc_product p ON p.riwaq_public_id::text = l.product::text
                JOIN fleet.stock f ON f.sku_id = p.default_sku_id LEFT JOIN riwaq_sold d USING (line_id)
                JOIN riwaq_order o USING (riwaq_order_id)
            WHERE d.quantity IS DISTINCT FROM l.quantity OR o.state = 'CANCELLED' AND o.paid_at IS NULL AND d.returned <> d.quantity"""),
    NO_PIECES_ARE_HELD_FOR_NOBODY("""
            SELECT payment_id::text FROM riwaq_reservation JOIN riwaq_payment USING (payment_id)
            WHERE state NOT IN ('BEGUN', 'PROCESSING')"""),
    PAID_ORDERS_ARE_BOOKED_ONCE("""
            SELECT o.number FROM riwaq_order o LEFT JOIN riwaq_ledger_booking b ON b.source = 'ORDER'
                AND b.source_id = o.riwaq_order_id::text LEFT JOIN riwaq_ledger_entry e ON e.booking_id = b.booking_id
                AND e.account = 'CLEARING'
            GROUP BY o.number, o.total, o.paid_at HAVING count(DISTINCT b.booking_id) > 1 OR
                coalesce(sum(e.debit - e.credit), 0) <> CASE WHEN o.paid_at IS NULL THEN 0 ELSE o.total END"""),
    REFUNDS_ARE_BOOKED_ONCE("""
            SELECT r.refund_id::text FROM riwaq_refund r LEFT JOIN riwaq_ledger_booking b ON b.source IN
                ('REFUND', 'REFUND_CAME_BACK', 'DISPUTE') AND split_part(b.source_id, '#', 1) = r.refund_id::text
                LEFT JOIN riwaq_ledger_entry e ON e.booking_id = b.booking_id AND e.account = 'CLEARING'
            GROUP BY r.refund_id, r.amount, r.state, r.came_back HAVING
                count(DISTINCT b.booking_id) FILTER (WHERE b.source <> 'REFUND_CAME_BACK') > 1 + r.came_back OR
                count(DISTINCT b.booking_id) FILTER (WHERE b.source = 'REFUND_CAME_BACK') > r.came_back OR
                coalesce(sum(e.credit - e.debit), 0) <> CASE r.state WHEN 'DONE' THEN r.amount ELSE 0 END"""),
    EVERY_BOOKING_BALANCES("""
            SELECT booking_id::text FROM riwaq_ledger_booking LEFT JOIN riwaq_ledger_entry USING (booking_id)
            GROUP BY booking_id HAVING sum(debit) IS DISTINCT FROM sum(credit)"""),
    THE_LEDGER_HAS_THE_MONEY_THAT_IS_THERE("""
            SELECT 'ledger ' || booked.sum || ', money ' || cards.sum + cash.sum
            FROM (SELECT coalesce(sum(e.debit - e.credit), 0) AS sum FROM riwaq_ledger_entry e JOIN riwaq_ledger_booking b
                    USING (booking_id) WHERE e.account = 'CLEARING' AND b.source IN ('ORDER', 'REFUND', 'REFUND_CAME_BACK', 'DISPUTE')) booked,
                (SELECT coalesce(sum(received - stripe_back(id) - stripe_lost(id)), 0) AS sum FROM stripe_intent) cards,
                (SELECT coalesce((SELECT sum(total) FROM riwaq_order WHERE method <> 'CARD' AND paid_at IS NOT NULL), 0)
                    - coalesce((SELECT sum(amount) FROM riwaq_refund WHERE way = 'CASH' AND state = 'DONE'), 0) AS sum) cash
            WHERE booked.sum <> cards.sum + cash.sum"""),
    MAKERS_ARE_OWED_WHAT_THEIR_ORDERS_LEFT("""
            SELECT o.number FROM riwaq_order o, LATERAL (SELECT coalesce(sum(gross - discount + makers_delivery
                    + markets_delivery), 0) AS sum FROM riwaq_settlement_line s WHERE s.riwaq_order_id = o.riwaq_order_id) s
            WHERE s.sum <> CASE WHEN o.paid_at IS NULL THEN 0 ELSE o.total - (SELECT coalesce(sum(amount), 0)
                FROM riwaq_refund r WHERE r.riwaq_order_id = o.riwaq_order_id AND r.state = 'DONE') END
            UNION ALL SELECT m.maker FROM (SELECT s.maker::text AS maker, sum(goods + makers_delivery) AS owed
                FROM riwaq_settlement_line s GROUP BY s.maker) m
            WHERE m.owed <> (SELECT coalesce(sum(credit - debit), 0) FROM riwaq_ledger_entry e JOIN riwaq_ledger_booking b
                USING (booking_id) WHERE e.owner = m.maker AND b.source IN ('ORDER', 'REFUND', 'REFUND_CAME_BACK', 'DISPUTE'))"""),
    EVERY_ORDER_IS_CONFIRMED_BY_ONE_MAIL("""
            SELECT o.number FROM riwaq_order o WHERE 1 <> (SELECT count(*) FROM riwaq_work w WHERE w.kind = 'MAIL'
                AND w.topic = 'ORDER_PLACED' AND w.riwaq_order_id = o.riwaq_order_id)"""),
    WHAT_SHOPPERS_WERE_TOLD_IS_TRUE("""
            SELECT t.what || ' ' || t.id FROM fleet.told t LEFT JOIN riwaq_order o ON o.cart_id = t.cart
                AND (t.what IN ('CART', 'BACK') OR o.number = t.id)
                LEFT JOIN riwaq_refund r ON t.what = 'BACK' AND r.refund_id::text = t.id
                    AND r.riwaq_order_id = o.riwaq_order_id
            WHERE t.what <> 'CART' AND (o.number IS NULL OR t.what = 'BACK' AND r.refund_id IS NULL
                OR t.what = 'RECEIVED' AND o.paid_at IS NULL OR t.what = 'CANCELLED' AND o.state <> 'CANCELLED')"""),
    NOTHING_IS_LEFT_UNDONE("""
            SELECT p.payment_id || ' ' || p.state FROM riwaq_payment p JOIN fleet.told t ON t.cart = p.cart_id
                AND t.what = 'CART' WHERE p.state IN ('BEGUN', 'PROCESSING', 'REFUND_WANTED')
            UNION ALL SELECT w.work_id || ' ' || w.topic FROM riwaq_work w WHERE w.kind = 'REFUND' AND w.state = 'OPEN'
            UNION ALL SELECT r.refund_id || ' ' || r.state FROM riwaq_refund r WHERE r.state = 'WANTED'""");

    private final String question;

    Invariant(String question) {
        this.question = question;
    }

    String question() {
        return question;
    }
}
