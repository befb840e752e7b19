-- A screen that lists documents. Ids are -710450 to -710459.
ALTER TABLE riwaq_document ADD COLUMN document_no bigint GENERATED ALWAYS AS IDENTITY UNIQUE;

CREATE VIEW riwaq_document_screen AS
SELECT d.document_no, d.document_id::varchar(36) AS document_id, d.number::varchar(32) AS number, d.kind::varchar(16) AS kind,
    o.number::varchar(32) AS order_number,
    coalesce(m.name, nullif(d.content::json #>> '{issuer,name,fr}', ''), d.issuer)::varchar(255) AS issuer,
    round(d.total / 100.0, 2) AS total, round(d.vat / 100.0, 2) AS vat, riwaq_local(d.issued_at) AS issued_at,
    (SELECT string_agg(a.number, ', ') FROM json_array_elements_text(d.content::json -> 'about') a(number))::varchar(255) AS about
FROM riwaq_document d JOIN riwaq_order o USING (riwaq_order_id) LEFT JOIN riwaq_maker m ON m.public_id = d.issuer;

INSERT INTO blc_admin_permission (admin_permission_id, description, name, permission_type, is_friendly) VALUES
    (-710450, 'Read documents of orders', 'PERMISSION_READ_RIWAQ_DOCUMENT', 'READ', false),
    (-710451, 'View documents of orders', 'PERMISSION_RIWAQ_DOCUMENT', 'READ', true);

INSERT INTO blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id) VALUES
    (-710450, 'org.riwaq.engine.document.domain.DocumentRow', -710450);

INSERT INTO blc_admin_permission_xref (admin_permission_id, child_permission_id) VALUES (-710451, -710450);

INSERT INTO blc_admin_section (admin_section_id, display_order, admin_module_id, name, section_key, url, ceiling_entity)
VALUES
    (-710450, 435, -710100, 'Documents of orders', 'riwaq.menu.order-documents', '/order-documents', 'org.riwaq.engine.document.domain.DocumentRow');

INSERT INTO blc_admin_sec_perm_xref (admin_section_id, admin_permission_id) VALUES (-710450, -710451);

-- They name the buyer: for those who see the order's money and pack its parcels. Readers see none.
INSERT INTO blc_admin_role_permission_xref (admin_role_id, admin_permission_id) VALUES
    (-1, -710451), (-710100, -710451), (-710101, -710451);
