-- Screens for what comes after an order. Ids are -710410 and below.
ALTER TABLE riwaq_parcel ADD COLUMN parcel_no bigint GENERATED ALWAYS AS IDENTITY UNIQUE;

CREATE VIEW riwaq_order_screen AS
SELECT o.order_id, o.number, o.placed_at::timestamp AS placed_at, o.state, o.payment_state, o.method,
    round(o.total / 100.0, 2) AS total,
    round(coalesce((SELECT sum(amount) FROM riwaq_refund r WHERE r.riwaq_order_id = o.riwaq_order_id
        AND r.state = 'DONE'), 0) / 100.0, 2) AS refunded,
    o.paid_at::timestamp AS paid_at, o.received_by,
    (SELECT string_agg(r.refusal, ', ') FROM riwaq_refund r WHERE r.riwaq_order_id = o.riwaq_order_id
        AND r.state = 'REFUSED') AS refusal,
    -- What is typed about it; nothing is kept here.
    NULL::text AS action, NULL::numeric AS amount, NULL::text AS reason, NULL::text AS note
FROM riwaq_order o;

CREATE VIEW riwaq_parcel_screen AS
SELECT p.parcel_no, o.number, coalesce(m.name, p.maker::text) AS maker, p.kind, p.state, p.carrier, p.tracking,
    p.ready_at::timestamp AS ready_at, p.shipped_at::timestamp AS shipped_at, p.arrived_at::timestamp AS arrived_at
FROM riwaq_parcel p JOIN riwaq_order o USING (riwaq_order_id) LEFT JOIN riwaq_maker m ON m.public_id = p.maker::text;

insert into blc_admin_permission (admin_permission_id, description, name, permission_type, is_friendly) values
    (-710410, 'Read money of orders', 'PERMISSION_READ_RIWAQ_ORDER_MONEY', 'READ', false),
    (-710411, 'Update money of orders', 'PERMISSION_UPDATE_RIWAQ_ORDER_MONEY', 'UPDATE', false),
    (-710412, 'View money of orders', 'PERMISSION_RIWAQ_ORDER_MONEY', 'READ', true),
    (-710413, 'Receive cash, cancel and refund', 'PERMISSION_RIWAQ_ORDER_MONEY', 'UPDATE', true),
    (-710414, 'Read parcels', 'PERMISSION_READ_RIWAQ_PARCEL', 'READ', false),
    (-710415, 'Update parcels', 'PERMISSION_UPDATE_RIWAQ_PARCEL', 'UPDATE', false),
    (-710416, 'View parcels', 'PERMISSION_RIWAQ_PARCEL', 'READ', true),
    (-710417, 'Move parcels on', 'PERMISSION_RIWAQ_PARCEL', 'UPDATE', true);

insert into blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id) values
    (-710410, 'org.riwaq.engine.checkout.domain.OrderMoney', -710410),
    (-710411, 'org.riwaq.engine.checkout.domain.OrderMoney', -710411),
    (-710414, 'org.riwaq.engine.checkout.domain.ParcelWay', -710414),
    (-710415, 'org.riwaq.engine.checkout.domain.ParcelWay', -710415);

insert into blc_admin_permission_xref (admin_permission_id, child_permission_id) values
    (-710412, -710410), (-710413, -710410), (-710413, -710411),
    (-710416, -710414), (-710417, -710414), (-710417, -710415);

insert into blc_admin_section (admin_section_id, display_order, admin_module_id, name, section_key, url, ceiling_entity)
values
    (-710410, 420, -710100, 'Money of orders', 'riwaq.menu.order-money', '/order-money', 'org.riwaq.engine.checkout.domain.OrderMoney'),
    (-710411, 430, -710100, 'Parcels', 'riwaq.menu.parcels', '/parcels', 'org.riwaq.engine.checkout.domain.ParcelWay');

insert into blc_admin_sec_perm_xref (admin_section_id, admin_permission_id) values
    (-710410, -710412), (-710410, -710413), (-710411, -710416), (-710411, -710417);

-- Merchants pack and see what was paid; money moves by the directorate. Readers see neither.
insert into blc_admin_role_permission_xref (admin_role_id, admin_permission_id) values
    (-1, -710413), (-710100, -710413), (-710101, -710412),
    (-1, -710417), (-710100, -710417), (-710101, -710417);
