-- Codes and days that every language can show; words are made of the codes.
DROP VIEW riwaq_settled_line;
CREATE VIEW riwaq_settled_line AS
SELECT s.settlement_line_id, to_char(s.day, 'YYYY-MM-DD')::varchar(10) AS day,
    CASE b.source WHEN 'ORDER' THEN 'SALE' ELSE b.source END::varchar(64) AS kind,
    s.number::varchar(32) AS order_number, coalesce(m.name, s.maker::text)::varchar(255) AS maker,
    (s.gross / 100.0)::numeric(19, 2) AS gross, (s.discount / 100.0)::numeric(19, 2) AS discount,
    ((s.commission + s.commission_vat) / 100.0)::numeric(19, 2) AS commission, (s.partner / 100.0)::numeric(19, 2) AS partner,
    (s.vat / 100.0)::numeric(19, 2) AS vat, (s.makers_delivery / 100.0)::numeric(19, 2) AS delivery,
    ((s.goods + s.makers_delivery) / 100.0)::numeric(19, 2) AS owed,
    nullif(s.rule_subject, 'NONE')::varchar(16) AS rule_subject, (s.rule_points / 100.0)::numeric(19, 2) AS rule_percent,
    (coalesce('#' || s.rule_id, '') || CASE s.rule_before WHEN '' THEN '' ELSE ' > '
        || regexp_replace(s.rule_before, ' [A-Z]+ [0-9]+', '', 'g') END)::varchar(2000) AS rules
FROM riwaq_settlement_line s JOIN riwaq_ledger_booking b USING (booking_id)
    LEFT JOIN riwaq_maker m ON m.public_id = s.maker::text;

DROP VIEW riwaq_ledger_shown;
CREATE VIEW riwaq_ledger_shown AS
SELECT e.entry_id, to_char(b.booked_at AT TIME ZONE 'Africa/Casablanca', 'YYYY-MM-DD')::varchar(10) AS booked_on,
    b.source::varchar(32) AS source, b.source_id::varchar(64) AS source_id,
    e.account::varchar(32) AS account, coalesce(m.name, e.owner)::varchar(255) AS owner,
    (e.debit / 100.0)::numeric(19, 2) AS debit, (e.credit / 100.0)::numeric(19, 2) AS credit
FROM riwaq_ledger_entry e JOIN riwaq_ledger_booking b USING (booking_id) LEFT JOIN riwaq_maker m ON m.public_id = e.owner;
