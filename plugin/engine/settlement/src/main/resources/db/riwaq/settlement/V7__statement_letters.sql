-- How the letter about the last month's statement stands, and the link for makers who read no mail.
CREATE INDEX riwaq_ledger_booking_at ON riwaq_ledger_booking (booked_at);

CREATE OR REPLACE VIEW riwaq_payout_due_screen AS
SELECT d.maker_id, d.name::varchar(255) AS maker, d.state::varchar(16) AS state, round(d.owed / 100.0, 2) AS owed,
    round(d.held / 100.0, 2) AS held, round(d.payable / 100.0, 2) AS payable, d.method,
    riwaq_masked(d.destination) AS masked, d.maker::varchar(36) AS public_id,
    -- The last month, to begin with.
    to_char(date_trunc('month', now()) - interval '1 month', 'YYYY-MM-DD')::varchar(10) AS from_day,
    to_char(date_trunc('month', now()) - interval '1 day', 'YYYY-MM-DD')::varchar(10) AS to_day, NULL::varchar(2) AS lang,
    last.month AS statement_month,
    ('LETTER_' || coalesce(letter.state, CASE WHEN n.email IS NULL THEN 'NO_ADDRESS' ELSE 'NONE' END))::varchar(32) AS letter,
    link.reference::varchar(1000) AS link
FROM riwaq_maker_due d LEFT JOIN riwaq_maker_notice n USING (maker_id)
    CROSS JOIN LATERAL (SELECT to_char(date_trunc('month', now() AT TIME ZONE 'Africa/Casablanca') - interval '1 month',
        'YYYY-MM')::varchar(7) AS month) last
    LEFT JOIN riwaq_work letter ON letter.kind = 'MAIL' AND letter.subject = d.maker || '/' || last.month
    LEFT JOIN riwaq_work link ON link.kind = 'LINK' AND link.subject = d.maker || '/' || last.month;
