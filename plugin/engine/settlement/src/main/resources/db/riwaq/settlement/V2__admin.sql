-- What the admin reads, in dirhams.
CREATE VIEW riwaq_settled_line AS
SELECT s.settlement_line_id, s.day, CASE b.source WHEN 'ORDER' THEN 'riwaq.settlement.kind.SALE' ELSE 'riwaq.settlement.kind.REFUND' END::varchar(64) AS kind,
    s.number::varchar(32) AS order_number, coalesce(m.name, s.maker::text)::varchar(255) AS maker,
    (s.gross / 100.0)::numeric(19, 2) AS gross, (s.discount / 100.0)::numeric(19, 2) AS discount,
    ((s.commission + s.commission_vat) / 100.0)::numeric(19, 2) AS commission, (s.partner / 100.0)::numeric(19, 2) AS partner,
    (s.vat / 100.0)::numeric(19, 2) AS vat, (s.makers_delivery / 100.0)::numeric(19, 2) AS delivery,
    ((s.goods + s.makers_delivery) / 100.0)::numeric(19, 2) AS owed,
    (s.rule_subject || coalesce(' #' || s.rule_id, '') || ' ' || s.rule_points
        || CASE s.rule_before WHEN '' THEN '' ELSE ' > ' || s.rule_before END)::varchar(2000) AS rule
FROM riwaq_settlement_line s JOIN riwaq_ledger_booking b USING (booking_id)
    LEFT JOIN riwaq_maker m ON m.public_id = s.maker::text;

CREATE VIEW riwaq_ledger_shown AS
SELECT e.entry_id, b.booked_at::date AS booked_on, b.source::varchar(32) AS source, b.source_id::varchar(64) AS source_id,
    e.account::varchar(32) AS account, coalesce(m.name, e.owner)::varchar(255) AS owner,
    (e.debit / 100.0)::numeric(19, 2) AS debit, (e.credit / 100.0)::numeric(19, 2) AS credit
FROM riwaq_ledger_entry e JOIN riwaq_ledger_booking b USING (booking_id) LEFT JOIN riwaq_maker m ON m.public_id = e.owner;

-- Sections and permissions. Keys are message keys; ids are -710500 to -710549.
INSERT INTO blc_admin_permission (admin_permission_id, description, name, permission_type, is_friendly) VALUES
    (-710500, 'Read settlements', 'PERMISSION_READ_RIWAQ_SETTLEMENT', 'READ', false),
    (-710501, 'All commission rules', 'PERMISSION_ALL_RIWAQ_COMMISSION', 'ALL', false),
    (-710502, 'View settlements', 'PERMISSION_RIWAQ_SETTLEMENT', 'READ', true),
    (-710503, 'Maintain commission rules', 'PERMISSION_RIWAQ_COMMISSION', 'ALL', true);

INSERT INTO blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id) VALUES
    (-710500, 'org.riwaq.engine.settlement.domain.SettledLine', -710500),
    (-710501, 'org.riwaq.engine.settlement.domain.LedgerEntry', -710500),
    (-710502, 'org.riwaq.engine.settlement.domain.CommissionRule', -710500),
    (-710503, 'org.riwaq.engine.settlement.domain.CommissionRule', -710501);

-- The lookups of a rule: makers (-710200), crafts (-710100), storefronts (-710300).
INSERT INTO blc_admin_permission_xref (admin_permission_id, child_permission_id) VALUES
    (-710502, -710500), (-710502, -710100), (-710502, -710200), (-710502, -710300),
    (-710503, -710500), (-710503, -710501), (-710503, -710100), (-710503, -710200), (-710503, -710300);

INSERT INTO blc_admin_section (admin_section_id, display_order, admin_module_id, name, section_key, url, ceiling_entity)
VALUES
    (-710500, 400, -710100, 'Commission rules', 'riwaq.menu.commission', '/commission-rules', 'org.riwaq.engine.settlement.domain.CommissionRule'),
    (-710501, 410, -710100, 'Settlements', 'riwaq.menu.settlements', '/settlements', 'org.riwaq.engine.settlement.domain.SettledLine'),
    (-710502, 420, -710100, 'Ledger', 'riwaq.menu.ledger', '/ledger', 'org.riwaq.engine.settlement.domain.LedgerEntry');

INSERT INTO blc_admin_sec_perm_xref (admin_section_id, admin_permission_id)
SELECT section, permission FROM generate_series(-710502, -710500) section, unnest(ARRAY[-710502, -710503]) permission;

-- Money is the directorate's and the administrator's; a merchant's role sees none of it.
INSERT INTO blc_admin_role_permission_xref (admin_role_id, admin_permission_id) VALUES
    (-1, -710502), (-1, -710503), (-710100, -710502), (-710100, -710503);
