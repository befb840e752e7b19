-- A parcel says of which maker another link is, and to whom another letter goes: those are not its own.
CREATE OR REPLACE VIEW riwaq_maker_letter_screen AS
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
        AND kind = 'LINK' AND topic = 'MAKER_PARCEL' ORDER BY made_at DESC LIMIT 1) link ON true
WHERE p.state IN ('TO_PREPARE', 'READY', 'SHIPPED');
