-- The admin's menu, permissions and roles. Keys are message keys; ids are -710100 and below.
insert into blc_admin_module (admin_module_id, name, module_key, icon, display_order) values
    (-710100, 'Crafts', 'riwaq.menu.crafts', 'icon-leaf', 50);

insert into blc_admin_permission (admin_permission_id, description, name, permission_type, is_friendly) values
    (-710100, 'Read regions, crafts and terms', 'PERMISSION_READ_RIWAQ_ORIGIN', 'READ', false),
    (-710101, 'View regions, crafts and terms', 'PERMISSION_RIWAQ_ORIGIN', 'READ', true),
    -- What the directorate alone may do: say of a maker or of an origin that it was checked.
    (-710102, 'Verify', 'PERMISSION_RIWAQ_VERIFY', 'OTHER', false),
    (-710103, 'Verify makers and origins', 'PERMISSION_RIWAQ_VERIFICATION', 'OTHER', true);

insert into blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id) values
    (-710100, 'org.riwaq.engine.origin.domain.Region', -710100),
    (-710101, 'org.riwaq.engine.origin.domain.Province', -710100),
    (-710102, 'org.riwaq.engine.origin.domain.CraftFamily', -710100),
    (-710103, 'org.riwaq.engine.origin.domain.Craft', -710100),
    (-710104, 'org.riwaq.engine.origin.domain.Material', -710100),
    (-710105, 'org.riwaq.engine.origin.domain.Colour', -710100),
    (-710106, 'org.riwaq.engine.origin.domain.ProtectedName', -710100),
    -- Whoever reads or edits products does so with their tags; -4 and -5 are the host's.
    (-710110, 'org.riwaq.engine.origin.domain.OriginTag', -4),
    (-710111, 'org.riwaq.engine.origin.domain.OriginTag', -5),
    (-710112, 'org.riwaq.engine.origin.domain.ProductMaterial', -4),
    (-710113, 'org.riwaq.engine.origin.domain.ProductMaterial', -5),
    (-710114, 'org.riwaq.engine.origin.domain.ProductColour', -4),
    (-710115, 'org.riwaq.engine.origin.domain.ProductColour', -5);

insert into blc_admin_permission_xref (admin_permission_id, child_permission_id) values
    (-710101, -710100),
    (-710103, -710102),
    -- Lookups on a product's form.
    (-102, -710100),
    (-103, -710100);

insert into blc_admin_section (admin_section_id, display_order, admin_module_id, name, section_key, url, ceiling_entity)
values
    (-710110, 1000, -710100, 'Crafts', 'riwaq.menu.crafts.list', '/crafts', 'org.riwaq.engine.origin.domain.Craft'),
    (-710111, 2000, -710100, 'Materials', 'riwaq.menu.materials', '/materials', 'org.riwaq.engine.origin.domain.Material'),
    (-710112, 3000, -710100, 'Colours', 'riwaq.menu.colours', '/colours', 'org.riwaq.engine.origin.domain.Colour'),
    (-710113, 4000, -710100, 'Regions', 'riwaq.menu.regions', '/regions', 'org.riwaq.engine.origin.domain.Region'),
    (-710114, 5000, -710100, 'Provinces', 'riwaq.menu.provinces', '/provinces', 'org.riwaq.engine.origin.domain.Province'),
    (-710115, 6000, -710100, 'Protected names', 'riwaq.menu.protected-names', '/protected-names', 'org.riwaq.engine.origin.domain.ProtectedName');

insert into blc_admin_sec_perm_xref (admin_section_id, admin_permission_id)
select section, -710101 from generate_series(-710115, -710110) section;

insert into blc_admin_role (admin_role_id, name, description) values
    (-710100, 'ROLE_RIWAQ_DIRECTORATE', 'Directorate: edits the catalogue, verifies makers and origins'),
    (-710101, 'ROLE_RIWAQ_MERCHANT', 'Merchant: edits the catalogue and its makers, verifies nothing'),
    (-710102, 'ROLE_RIWAQ_READER', 'Reader: sees the catalogue and its makers, changes nothing');

insert into blc_admin_role_permission_xref (admin_role_id, admin_permission_id) values
    (-1, -710101), (-1, -710103),
    -- Categories, products, assets and translations are the host's; even numbers view, odd ones maintain.
    (-710100, -101), (-710100, -103), (-710100, -111), (-710100, -131), (-710100, -710101), (-710100, -710103),
    (-710101, -101), (-710101, -103), (-710101, -111), (-710101, -131), (-710101, -710101),
    (-710102, -100), (-710102, -102), (-710102, -110), (-710102, -130), (-710102, -710101);

-- The languages people write in. French is what the base columns hold.
insert into blc_locale (locale_code, friendly_name, default_flag, use_in_search_index) values
    ('fr', 'Français', false, false),
    ('ar', 'العربية', false, false),
    ('en', 'English', false, false),
    ('es', 'Español', false, false)
on conflict (locale_code) do nothing;
update blc_locale set default_flag = true
where locale_code = 'fr' and not exists (select 1 from blc_locale where default_flag);
