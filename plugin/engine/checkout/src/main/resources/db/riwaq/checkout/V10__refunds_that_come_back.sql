-- A refund may come back days after it went: then it was refused after all, and can be asked for again.
ALTER TABLE riwaq_refund ADD COLUMN came_back integer NOT NULL DEFAULT 0 CHECK (came_back >= 0);
CREATE INDEX riwaq_refund_came_back ON riwaq_refund (refund_id) WHERE came_back > 0;

-- What of an order's money should have gone back and is still here.
CREATE OR REPLACE VIEW riwaq_order_screen AS
SELECT o.order_id, o.number, riwaq_local(o.placed_at) AS placed_at, o.state, o.payment_state, o.method,
    round(o.total / 100.0, 2) AS total, round(back.done / 100.0, 2) AS refunded, riwaq_local(o.paid_at) AS paid_at,
    o.received_by, back.refusal, NULL::text AS action, NULL::numeric AS amount, NULL::text AS reason, NULL::text AS note,
    round(back.refused / 100.0, 2) AS not_returned
FROM riwaq_order o CROSS JOIN LATERAL (SELECT coalesce(sum(amount) FILTER (WHERE r.state = 'DONE'), 0) AS done,
        coalesce(sum(amount) FILTER (WHERE r.state = 'REFUSED'), 0) AS refused,
        string_agg(r.refusal, ', ') FILTER (WHERE r.state = 'REFUSED') AS refusal
    FROM riwaq_refund r WHERE r.riwaq_order_id = o.riwaq_order_id) back;
