-- Letters to makers about their parcels, and links for those without a mail address. Ids are -710420 and below.
ALTER TABLE riwaq_work DROP CONSTRAINT riwaq_work_kind_check,
    ADD CONSTRAINT riwaq_work_kind_check CHECK (kind IN ('REFUND', 'MAIL', 'LINK', 'PAYOUT'));
CREATE INDEX riwaq_work_parcel ON riwaq_work (parcel_id, made_at) WHERE parcel_id IS NOT NULL;

CREATE VIEW riwaq_maker_letter_screen AS
SELECT p.parcel_no, o.number, coalesce(m.name, p.maker::text) AS maker, p.state, n.email,
    CASE WHEN n.email IS NULL THEN 'NO_ADDRESS' WHEN letter.state = 'DONE' THEN 'SENT'
        WHEN letter.state = 'IMPOSSIBLE' THEN 'FAILED' WHEN letter.state = 'OPEN' THEN 'WAITING' ELSE 'NONE' END AS letter,
    CASE WHEN n.email IS NOT NULL THEN letter.made_at::timestamp END AS letter_at, letter.reason,
    CASE WHEN link.state = 'DONE' THEN 'DONE' WHEN link.state = 'OPEN' THEN 'WAITING' END AS link_state,
    link.reference AS link, link.made_at::timestamp AS link_at, NULL::text AS action
FROM riwaq_parcel p JOIN riwaq_order o USING (riwaq_order_id)
    LEFT JOIN riwaq_maker m ON m.public_id = p.maker::text LEFT JOIN riwaq_maker_notice n USING (maker_id)
    LEFT JOIN LATERAL (SELECT state, reason, made_at FROM riwaq_work w WHERE w.parcel_id = p.parcel_id
        AND kind = 'MAIL' AND topic = 'MAKER_PARCEL' ORDER BY made_at DESC LIMIT 1) letter ON true
    LEFT JOIN LATERAL (SELECT state, reference, made_at FROM riwaq_work w WHERE w.parcel_id = p.parcel_id
        AND kind = 'LINK' ORDER BY made_at DESC LIMIT 1) link ON true
WHERE p.state IN ('TO_PREPARE', 'READY', 'SHIPPED');

insert into blc_admin_permission (admin_permission_id, description, name, permission_type, is_friendly) values
    (-710420, 'Read letters to makers', 'PERMISSION_READ_RIWAQ_MAKER_LETTER', 'READ', false),
    (-710421, 'Update letters to makers', 'PERMISSION_UPDATE_RIWAQ_MAKER_LETTER', 'UPDATE', false),
    (-710422, 'Send makers their letters and links', 'PERMISSION_RIWAQ_MAKER_LETTER', 'UPDATE', true);

insert into blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id) values
    (-710420, 'org.riwaq.engine.checkout.domain.MakerLetter', -710420),
    (-710421, 'org.riwaq.engine.checkout.domain.MakerLetter', -710421);

insert into blc_admin_permission_xref (admin_permission_id, child_permission_id) values
    (-710422, -710420), (-710422, -710421);

insert into blc_admin_section (admin_section_id, display_order, admin_module_id, name, section_key, url, ceiling_entity)
values
    (-710420, 440, -710100, 'Letters to makers', 'riwaq.menu.maker-letters', '/maker-letters', 'org.riwaq.engine.checkout.domain.MakerLetter');

insert into blc_admin_sec_perm_xref (admin_section_id, admin_permission_id) values (-710420, -710422);

-- Whoever has a link moves the parcel: it is for those who may.
insert into blc_admin_role_permission_xref (admin_role_id, admin_permission_id) values
    (-1, -710422), (-710100, -710422), (-710101, -710422);
