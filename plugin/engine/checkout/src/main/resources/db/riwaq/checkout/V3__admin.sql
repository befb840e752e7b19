-- Screens for what is said of makers. The stock admin's forms need number keys. Ids are -710400 and below.
CREATE SEQUENCE riwaq_maker_vat_key;
ALTER TABLE riwaq_maker_vat DROP CONSTRAINT riwaq_maker_vat_pkey,
    ADD COLUMN maker_vat_id bigint,
    ADD CONSTRAINT riwaq_maker_vat_day UNIQUE (maker_id, from_day);
UPDATE riwaq_maker_vat SET maker_vat_id = -nextval('riwaq_maker_vat_key');
-- Rows that are put in beside the admin get keys that it never gives.
ALTER TABLE riwaq_maker_vat ALTER maker_vat_id SET DEFAULT -nextval('riwaq_maker_vat_key'),
    ADD PRIMARY KEY (maker_vat_id);
CREATE TABLE riwaq_maker_notice (
    maker_notice_id bigint PRIMARY KEY,
    maker_id        bigint NOT NULL CONSTRAINT riwaq_maker_notice_maker UNIQUE REFERENCES riwaq_maker,
    email           varchar(255) NOT NULL,
    lang            varchar(255) NOT NULL CHECK (lang IN ('fr', 'ar', 'en', 'es'))
);

insert into blc_admin_permission (admin_permission_id, description, name, permission_type, is_friendly) values
    (-710400, 'Read VAT of makers', 'PERMISSION_READ_RIWAQ_MAKER_VAT', 'READ', false),
    (-710401, 'All VAT of makers', 'PERMISSION_ALL_RIWAQ_MAKER_VAT', 'ALL', false),
    (-710402, 'View VAT of makers', 'PERMISSION_RIWAQ_MAKER_VAT', 'READ', true),
    (-710403, 'Maintain VAT of makers', 'PERMISSION_RIWAQ_MAKER_VAT', 'ALL', true),
    (-710404, 'All notices of makers', 'PERMISSION_ALL_RIWAQ_MAKER_NOTICE', 'ALL', false),
    (-710405, 'Maintain notices of makers', 'PERMISSION_RIWAQ_MAKER_NOTICE', 'ALL', true);

insert into blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id) values
    (-710400, 'org.riwaq.engine.checkout.domain.MakerVat', -710400),
    (-710401, 'org.riwaq.engine.checkout.domain.MakerVat', -710401),
    (-710402, 'org.riwaq.engine.checkout.domain.MakerNotice', -710404);

insert into blc_admin_permission_xref (admin_permission_id, child_permission_id) values
    -- With the makers to choose from.
    (-710402, -710400), (-710402, -710200),
    (-710403, -710401), (-710403, -710200),
    (-710405, -710404), (-710405, -710200);

insert into blc_admin_section (admin_section_id, display_order, admin_module_id, name, section_key, url, ceiling_entity)
values
    (-710400, 400, -710100, 'VAT of makers', 'riwaq.menu.maker-vat', '/maker-vat', 'org.riwaq.engine.checkout.domain.MakerVat'),
    (-710401, 410, -710100, 'Notices of makers', 'riwaq.menu.maker-notices', '/maker-notices', 'org.riwaq.engine.checkout.domain.MakerNotice');

insert into blc_admin_sec_perm_xref (admin_section_id, admin_permission_id) values
    (-710400, -710402), (-710400, -710403), (-710401, -710405);

-- A reader sees no mail addresses; a merchant does not say who pays VAT.
insert into blc_admin_role_permission_xref (admin_role_id, admin_permission_id) values
    (-1, -710403), (-710100, -710403), (-710101, -710402), (-710102, -710402),
    (-1, -710405), (-710100, -710405), (-710101, -710405);
