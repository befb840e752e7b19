-- Sections and permissions. Keys are message keys; ids are -710200 and below.
insert into blc_admin_permission (admin_permission_id, description, name, permission_type, is_friendly) values
    (-710200, 'Read makers', 'PERMISSION_READ_RIWAQ_MAKER', 'READ', false),
    (-710201, 'All makers', 'PERMISSION_ALL_RIWAQ_MAKER', 'ALL', false),
    (-710202, 'View makers', 'PERMISSION_RIWAQ_MAKER', 'READ', true),
    (-710203, 'Maintain makers', 'PERMISSION_RIWAQ_MAKER', 'ALL', true),
    (-710204, 'Read incomplete products', 'PERMISSION_READ_RIWAQ_INCOMPLETE_PRODUCT', 'READ', false);

insert into blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id)
select -710200 - (row_number() over (order by permission desc, entity))::int, 'org.riwaq.engine.maker.domain.' || entity, permission
from unnest(array[-710200, -710201]) permission,
    unnest(array['Maker', 'MakerCraft', 'MakerPhoto', 'OpeningSpan', 'ClosedDays', 'Membership', 'FormerHandle']) entity;

insert into blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id) values
    (-710230, 'org.riwaq.engine.maker.domain.IncompleteProduct', -710204),
    -- Whoever reads or edits products does so with their hands; -4 and -5 are the host's.
    (-710231, 'org.riwaq.engine.maker.domain.Hand', -4),
    (-710232, 'org.riwaq.engine.maker.domain.Hand', -5);

insert into blc_admin_permission_xref (admin_permission_id, child_permission_id) values
    (-710202, -710200), (-710202, -710100),
    (-710203, -710201), (-710203, -710100),
    -- Lookups on a product's form, and the list of products that are not shown.
    (-102, -710200), (-103, -710200),
    (-102, -710204), (-103, -710204);

insert into blc_admin_section (admin_section_id, display_order, admin_module_id, name, section_key, url, ceiling_entity)
values
    (-710200, 100, -710100, 'Makers', 'riwaq.menu.makers', '/makers', 'org.riwaq.engine.maker.domain.Maker'),
    (-710201, 200, -710100, 'Incomplete products', 'riwaq.menu.incomplete-products', '/incomplete-products', 'org.riwaq.engine.maker.domain.IncompleteProduct');

insert into blc_admin_sec_perm_xref (admin_section_id, admin_permission_id) values
    (-710200, -710202), (-710200, -710203),
    (-710201, -102), (-710201, -103);

insert into blc_admin_role_permission_xref (admin_role_id, admin_permission_id) values
    (-1, -710203), (-710100, -710203), (-710101, -710203), (-710102, -710202);
