-- Sections and permissions. Keys are message keys; ids are -710600 and below.
insert into blc_admin_permission (admin_permission_id, description, name, permission_type, is_friendly) values
    (-710600, 'Read merchandising', 'PERMISSION_READ_RIWAQ_MERCHANDISING', 'READ', false),
    (-710601, 'All merchandising', 'PERMISSION_ALL_RIWAQ_MERCHANDISING', 'ALL', false),
    (-710602, 'View merchandising', 'PERMISSION_RIWAQ_MERCHANDISING', 'READ', true),
    (-710603, 'Maintain merchandising', 'PERMISSION_RIWAQ_MERCHANDISING', 'ALL', true);

insert into blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id) values
    (-710600, 'org.riwaq.engine.merchandising.domain.Placement', -710600),
    (-710601, 'org.riwaq.engine.merchandising.domain.Placement', -710601),
    (-710602, 'org.riwaq.engine.merchandising.domain.Synonym', -710600),
    (-710603, 'org.riwaq.engine.merchandising.domain.Synonym', -710601);

-- Lookups read products (-4 is the host's), regions and crafts.
insert into blc_admin_permission_xref (admin_permission_id, child_permission_id) values
    (-710602, -710600), (-710602, -710100), (-710602, -4),
    (-710603, -710601), (-710603, -710100), (-710603, -4);

insert into blc_admin_section (admin_section_id, display_order, admin_module_id, name, section_key, url, ceiling_entity)
values
    (-710600, 600, -710100, 'Pinned and hidden', 'riwaq.menu.placements', '/placements', 'org.riwaq.engine.merchandising.domain.Placement'),
    (-710601, 601, -710100, 'Synonyms', 'riwaq.menu.synonyms', '/synonyms', 'org.riwaq.engine.merchandising.domain.Synonym');

insert into blc_admin_sec_perm_xref (admin_section_id, admin_permission_id) values
    (-710600, -710602), (-710600, -710603), (-710601, -710602), (-710601, -710603);

insert into blc_admin_role_permission_xref (admin_role_id, admin_permission_id) values
    (-1, -710603), (-710100, -710603), (-710101, -710603), (-710102, -710602);
