-- Screens for payouts: read from views, done by command. Ids are -710504 to -710519.
CREATE VIEW riwaq_maker_account_screen AS
SELECT a.maker_id, a.method, a.holder, a.rib, a.account, coalesce(riwaq_masked(coalesce(a.rib, a.account)), '')::varchar(16) AS masked,
    CASE WHEN a.confirmed_by IS NULL THEN 'WAITING' ELSE 'CONFIRMED' END::varchar(16) AS state,
    a.changed_by, a.changed_at::timestamp AS changed_at, a.confirmed_by, a.confirmed_at::timestamp AS confirmed_at,
    -- Which state of the account the form shows.
    (SELECT max(maker_account_change_id) FROM riwaq_maker_account_change c WHERE c.maker_id = a.maker_id) AS seen,
    m.name::varchar(255) AS maker_name, a.maker_id AS makers_key
FROM riwaq_maker_account a JOIN riwaq_maker m USING (maker_id);

CREATE VIEW riwaq_account_change_screen AS
SELECT c.maker_account_change_id, c.done_at::timestamp AS done_at, c.done_by, c.what,
    coalesce(m.name, c.maker_id::text)::varchar(255) AS maker, c.method, riwaq_masked(coalesce(c.rib, c.account)) AS masked,
    c.holder
FROM riwaq_maker_account_change c LEFT JOIN riwaq_maker m USING (maker_id);

CREATE VIEW riwaq_payout_due_screen AS
SELECT d.maker_id, d.name::varchar(255) AS maker, d.state::varchar(16) AS state, round(d.owed / 100.0, 2) AS owed,
    round(d.held / 100.0, 2) AS held, round(d.payable / 100.0, 2) AS payable, d.method,
    riwaq_masked(d.destination) AS masked, d.maker::varchar(36) AS public_id,
    -- The last month, to begin with.
    to_char(date_trunc('month', now()) - interval '1 month', 'YYYY-MM-DD')::varchar(10) AS from_day,
    to_char(date_trunc('month', now()) - interval '1 day', 'YYYY-MM-DD')::varchar(10) AS to_day, NULL::varchar(2) AS lang
FROM riwaq_maker_due d;

CREATE VIEW riwaq_payout_batch_screen AS
SELECT b.payout_batch_id, ('RWQ-P' || lpad(b.payout_batch_id::text, 6, '0'))::varchar(32) AS number,
    CASE WHEN s.due > 0 THEN 'DUE' WHEN s.approved > 0 THEN 'APPROVED' WHEN s.sent > 0 THEN 'SENT' ELSE 'OVER' END::varchar(16)
        AS state,
    s.payments, round(s.total / 100.0, 2) AS total, s.confirmed, s.back, b.made_by::varchar(255) AS made_by,
    b.made_at::timestamp AS made_at, b.approved_by::varchar(255) AS approved_by, b.approved_at::timestamp AS approved_at,
    f.name::varchar(64) AS file_name, f.payments AS file_payments, round(f.total / 100.0, 2) AS file_total,
    f.sha256::varchar(64) AS file_sum, x.sha256::varchar(64) AS xml_sum,
    -- What is typed; nothing is kept here.
    NULL::varchar(16) AS method, NULL::varchar(255) AS reason
FROM riwaq_payout_batch b
    JOIN (SELECT payout_batch_id, count(*)::int AS payments, sum(amount) AS total,
            (count(*) FILTER (WHERE state = 'DUE'))::int AS due, (count(*) FILTER (WHERE state = 'APPROVED'))::int AS approved,
            (count(*) FILTER (WHERE state = 'SENT'))::int AS sent, (count(*) FILTER (WHERE state = 'CONFIRMED'))::int AS confirmed,
            (count(*) FILTER (WHERE state IN ('FAILED', 'RETURNED')))::int AS back
        FROM riwaq_payout GROUP BY payout_batch_id) s USING (payout_batch_id)
    LEFT JOIN riwaq_payout_file f ON f.payout_batch_id = b.payout_batch_id AND f.format = 'csv'
    LEFT JOIN riwaq_payout_file x ON x.payout_batch_id = b.payout_batch_id AND x.format = 'xml';

CREATE VIEW riwaq_payout_screen AS
SELECT p.payout_no, ('RWQ-P' || lpad(p.payout_batch_id::text, 6, '0'))::varchar(32) AS batch,
    coalesce(m.name, p.maker::text)::varchar(255) AS maker, p.method::varchar(16) AS method, riwaq_masked(p.destination) AS masked,
    round(p.amount / 100.0, 2) AS amount, round(p.reversed / 100.0, 2) AS reversed, p.state::varchar(16) AS state,
    p.reference::varchar(255) AS reference, p.reason, p.changed_at::timestamp AS changed_at,
    (SELECT s.done_by FROM riwaq_payout_step s WHERE s.payout_id = p.payout_id ORDER BY s.payout_step_id DESC LIMIT 1)::varchar(255)
        AS changed_by,
    (SELECT r.refusal FROM riwaq_payout_reversal r WHERE r.payout_id = p.payout_id AND r.state = 'REFUSED'
        ORDER BY r.asked_at DESC LIMIT 1)::varchar(255) AS refusal,
    -- What is typed about it; nothing is kept here.
    NULL::varchar(255) AS said
FROM riwaq_payout p LEFT JOIN riwaq_maker m ON m.public_id = p.maker::text;

CREATE VIEW riwaq_payout_step_screen AS
SELECT s.payout_step_id, s.done_at::timestamp AS done_at, s.done_by::varchar(255) AS done_by, s.state::varchar(16) AS state,
    ('RWQ-P' || lpad(p.payout_batch_id::text, 6, '0'))::varchar(32) AS batch, coalesce(m.name, p.maker::text)::varchar(255) AS maker,
    round(p.amount / 100.0, 2) AS amount, s.reason::varchar(255) AS reason
FROM riwaq_payout_step s JOIN riwaq_payout p USING (payout_id) LEFT JOIN riwaq_maker m ON m.public_id = p.maker::text;

INSERT INTO blc_admin_permission (admin_permission_id, description, name, permission_type, is_friendly) VALUES
    (-710504, 'Read payouts', 'PERMISSION_READ_RIWAQ_PAYOUT', 'READ', false),
    (-710505, 'Make payouts', 'PERMISSION_CREATE_RIWAQ_PAYOUT', 'CREATE', false),
    (-710506, 'Move payouts', 'PERMISSION_UPDATE_RIWAQ_PAYOUT', 'UPDATE', false),
    -- Not implied by the others: the second person's word.
    (-710507, 'Approve payouts', 'PERMISSION_RIWAQ_PAYOUT_APPROVE', 'OTHER', false),
    (-710508, 'View payouts', 'PERMISSION_RIWAQ_PAYOUT', 'READ', true),
    (-710509, 'Prepare and send payouts, keep payout accounts', 'PERMISSION_RIWAQ_PAYOUT', 'ALL', true),
    (-710510, 'Approve payouts and confirm accounts', 'PERMISSION_RIWAQ_PAYOUT_APPROVAL', 'UPDATE', true);

INSERT INTO blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id) VALUES
    (-710504, 'org.riwaq.engine.settlement.domain.MakerAccount', -710504),
    (-710505, 'org.riwaq.engine.settlement.domain.AccountChange', -710504),
    (-710506, 'org.riwaq.engine.settlement.domain.PayoutDue', -710504),
    (-710507, 'org.riwaq.engine.settlement.domain.PayoutBatch', -710504),
    (-710508, 'org.riwaq.engine.settlement.domain.PayoutWay', -710504),
    (-710509, 'org.riwaq.engine.settlement.domain.PayoutStep', -710504),
    (-710510, 'org.riwaq.engine.settlement.domain.MakerAccount', -710505),
    (-710511, 'org.riwaq.engine.settlement.domain.PayoutBatch', -710505),
    (-710512, 'org.riwaq.engine.settlement.domain.MakerAccount', -710506),
    (-710513, 'org.riwaq.engine.settlement.domain.PayoutDue', -710506),
    (-710514, 'org.riwaq.engine.settlement.domain.PayoutBatch', -710506),
    (-710515, 'org.riwaq.engine.settlement.domain.PayoutWay', -710506);

INSERT INTO blc_admin_permission_xref (admin_permission_id, child_permission_id) VALUES
    (-710508, -710504), (-710508, -710500),
    -- With the makers to choose from.
    (-710509, -710504), (-710509, -710505), (-710509, -710506), (-710509, -710500), (-710509, -710200),
    (-710510, -710504), (-710510, -710506), (-710510, -710507), (-710510, -710500), (-710510, -710200);

INSERT INTO blc_admin_section (admin_section_id, display_order, admin_module_id, name, section_key, url, ceiling_entity)
VALUES
    (-710503, 430, -710100, 'Payout accounts', 'riwaq.menu.payout-accounts', '/payout-accounts', 'org.riwaq.engine.settlement.domain.MakerAccount'),
    (-710504, 431, -710100, 'Changes of payout accounts', 'riwaq.menu.payout-account-changes', '/payout-account-changes', 'org.riwaq.engine.settlement.domain.AccountChange'),
    (-710505, 440, -710100, 'Owed to makers', 'riwaq.menu.payouts-due', '/payouts-due', 'org.riwaq.engine.settlement.domain.PayoutDue'),
    (-710506, 450, -710100, 'Payout batches', 'riwaq.menu.payout-batches', '/payout-batches', 'org.riwaq.engine.settlement.domain.PayoutBatch'),
    (-710507, 460, -710100, 'Payouts', 'riwaq.menu.payouts', '/payouts', 'org.riwaq.engine.settlement.domain.PayoutWay'),
    (-710508, 461, -710100, 'Steps of payouts', 'riwaq.menu.payout-steps', '/payout-steps', 'org.riwaq.engine.settlement.domain.PayoutStep');

INSERT INTO blc_admin_sec_perm_xref (admin_section_id, admin_permission_id)
SELECT section, permission FROM generate_series(-710508, -710503) section,
    unnest(ARRAY[-710508, -710509, -710510]) permission;

-- Makers' money and their accounts are the directorate's and the administrator's.
INSERT INTO blc_admin_role_permission_xref (admin_role_id, admin_permission_id) VALUES
    (-1, -710509), (-1, -710510), (-710100, -710509), (-710100, -710510);
