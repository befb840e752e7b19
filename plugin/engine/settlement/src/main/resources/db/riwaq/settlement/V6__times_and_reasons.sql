-- The admin shows the time of the place: what the views of V5 show is moved there.
DO $$
DECLARE
    shown text;
BEGIN
    FOREACH shown IN ARRAY ARRAY['riwaq_maker_account_screen', 'riwaq_account_change_screen', 'riwaq_payout_batch_screen',
        'riwaq_payout_screen', 'riwaq_payout_step_screen'] LOOP
        EXECUTE 'CREATE OR REPLACE VIEW ' || shown || ' AS ' || replace(pg_get_viewdef(shown::regclass),
            '::timestamp without time zone', ' AT TIME ZONE ''Africa/Casablanca''');
    END LOOP;
END $$;

-- Why a rule applied, for the form to put into words: its subject, points and number, and those it went before.
CREATE OR REPLACE VIEW riwaq_settled_line AS
SELECT s.settlement_line_id, to_char(s.day, 'YYYY-MM-DD')::varchar(10) AS day,
    CASE b.source WHEN 'ORDER' THEN 'SALE' ELSE b.source END::varchar(64) AS kind,
    s.number::varchar(32) AS order_number, coalesce(m.name, s.maker::text)::varchar(255) AS maker,
    (s.gross / 100.0)::numeric(19, 2) AS gross, (s.discount / 100.0)::numeric(19, 2) AS discount,
    ((s.commission + s.commission_vat) / 100.0)::numeric(19, 2) AS commission, (s.partner / 100.0)::numeric(19, 2) AS partner,
    (s.vat / 100.0)::numeric(19, 2) AS vat, (s.makers_delivery / 100.0)::numeric(19, 2) AS delivery,
    ((s.goods + s.makers_delivery) / 100.0)::numeric(19, 2) AS owed,
    nullif(s.rule_subject, 'NONE')::varchar(16) AS rule_subject, (s.rule_points / 100.0)::numeric(19, 2) AS rule_percent,
    (coalesce('#' || s.rule_id, '') || CASE s.rule_before WHEN '' THEN '' ELSE ' > '
        || regexp_replace(s.rule_before, ' [A-Z]+ [0-9]+', '', 'g') END)::varchar(2000) AS rules,
    (CASE s.rule_subject WHEN 'NONE' THEN '' ELSE '#' || coalesce(s.rule_id::text, '') || ' ' || s.rule_subject || ' '
        || s.rule_points || coalesce(', ' || nullif(s.rule_before, ''), '') END)::varchar(2000) AS why
FROM riwaq_settlement_line s JOIN riwaq_ledger_booking b USING (booking_id)
    LEFT JOIN riwaq_maker m ON m.public_id = s.maker::text;
