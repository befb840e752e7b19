-- Partners are paid as makers are, by the same accounts, batches and steps: here a partner's key is its own, below zero.
ALTER TABLE riwaq_maker_account DROP CONSTRAINT riwaq_maker_account_maker_id_fkey,
    ADD COLUMN of_maker   bigint GENERATED ALWAYS AS (CASE WHEN maker_id > 0 THEN maker_id END) STORED REFERENCES riwaq_maker,
    ADD COLUMN of_partner bigint GENERATED ALWAYS AS (CASE WHEN maker_id < 0 THEN -maker_id END) STORED REFERENCES riwaq_partner;

CREATE VIEW riwaq_payee AS
SELECT maker_id, public_id, name::varchar(255) AS name, CASE kind WHEN 'COOPERATIVE' THEN 'COOPERATIVE' ELSE 'MAKER' END AS account
FROM riwaq_maker
UNION ALL SELECT -partner_id, public_id, name::varchar(255), 'PARTNER' FROM riwaq_partner;

-- As before, and of a partner's money what a bank may still take: its part of orders whose payment is disputed.
CREATE OR REPLACE VIEW riwaq_maker_held AS
SELECT s.maker::text AS maker, greatest(0, sum(s.goods + s.makers_delivery))::bigint AS held
FROM riwaq_settlement_line s JOIN riwaq_order o USING (riwaq_order_id)
WHERE EXISTS (SELECT 1 FROM riwaq_dispute d WHERE d.payment_id = o.payment_id AND d.state = 'OPEN')
GROUP BY s.maker
UNION ALL
SELECT e.owner, greatest(0, sum(e.credit - e.debit))::bigint
FROM riwaq_ledger_entry e JOIN riwaq_ledger_booking b USING (booking_id)
WHERE e.account = 'PARTNER' AND b.booking_id IN (SELECT l.booking_id FROM riwaq_settlement_line l
    JOIN riwaq_order o USING (riwaq_order_id) JOIN riwaq_dispute d ON d.payment_id = o.payment_id AND d.state = 'OPEN')
GROUP BY e.owner;

CREATE OR REPLACE VIEW riwaq_maker_due AS
SELECT d.*, CASE
        WHEN EXISTS (SELECT 1 FROM riwaq_payout p WHERE p.maker::text = d.maker AND p.state IN ('DUE', 'APPROVED', 'SENT'))
            THEN 'UNDER_WAY'
        WHEN d.owed <= 0 THEN 'NOTHING'
        WHEN d.payable <= 0 THEN 'HELD'
        WHEN d.method IS NULL THEN 'NO_ACCOUNT'
        WHEN NOT d.confirmed THEN 'UNCONFIRMED'
        ELSE 'READY' END AS state
FROM (
    SELECT m.maker_id, m.public_id AS maker, m.name, coalesce(o.owed, 0)::bigint AS owed,
        coalesce(h.held, 0)::bigint AS held,
        greatest(0, coalesce(o.owed, 0) - coalesce(h.held, 0))::bigint AS payable,
        a.method, coalesce(a.rib, a.account) AS destination, a.holder, a.confirmed_by IS NOT NULL AS confirmed
    FROM riwaq_payee m
        LEFT JOIN (SELECT owner, sum(credit - debit) AS owed FROM riwaq_ledger_entry
            WHERE account IN ('MAKER', 'COOPERATIVE', 'PARTNER') GROUP BY owner) o ON o.owner = m.public_id
        LEFT JOIN riwaq_maker_held h ON h.maker = m.public_id
        LEFT JOIN riwaq_maker_account a USING (maker_id)
    WHERE o.owner IS NOT NULL OR a.maker_id IS NOT NULL) d;
