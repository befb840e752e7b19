-- Section and permissions. Keys are message keys; ids are -710300 and below.
insert into blc_admin_permission (admin_permission_id, description, name, permission_type, is_friendly) values
    (-710300, 'Read storefronts', 'PERMISSION_READ_RIWAQ_STOREFRONT', 'READ', false),
    (-710301, 'All storefronts', 'PERMISSION_ALL_RIWAQ_STOREFRONT', 'ALL', false),
    (-710302, 'View storefronts', 'PERMISSION_RIWAQ_STOREFRONT', 'READ', true),
    (-710303, 'Maintain storefronts', 'PERMISSION_RIWAQ_STOREFRONT', 'ALL', true);

insert into blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id) values
    (-710300, 'org.riwaq.engine.partner.domain.Storefront', -710300),
    (-710301, 'org.riwaq.engine.partner.domain.Storefront', -710301),
    (-710302, 'org.riwaq.engine.partner.domain.StorefrontRegion', -710300),
    (-710303, 'org.riwaq.engine.partner.domain.StorefrontRegion', -710301);

insert into blc_admin_permission_xref (admin_permission_id, child_permission_id) values
    (-710302, -710300), (-710302, -710100),
    (-710303, -710301), (-710303, -710100);

insert into blc_admin_section (admin_section_id, display_order, admin_module_id, name, section_key, url, ceiling_entity)
values
    (-710300, 300, -710100, 'Storefronts', 'riwaq.menu.storefronts', '/storefronts', 'org.riwaq.engine.partner.domain.Storefront');

insert into blc_admin_sec_perm_xref (admin_section_id, admin_permission_id) values
    (-710300, -710302), (-710300, -710303);

insert into blc_admin_role_permission_xref (admin_role_id, admin_permission_id) values
    (-1, -710303), (-710100, -710303), (-710101, -710302), (-710102, -710302);
