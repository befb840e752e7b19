-- Tourism businesses that show the market's pieces on their own pages. Who reaches them how is never told outside.
create table riwaq_partner (
    partner_id bigint primary key,
    public_id varchar(36) not null unique,
    name varchar(120) not null,
    kind varchar(16) not null check (kind in ('GUIDE', 'HOTEL', 'AGENCY', 'TOURISM_OFFICE')),
    state varchar(16) not null check (state in ('ASKED', 'APPROVED', 'REVOKED')),
    email varchar(255) not null,
    note varchar(2000),
    asked_at timestamp,
    origins varchar(2000),
    region_id bigint references riwaq_region (region_id),
    language varchar(2) not null,
    commission_points integer not null check (commission_points between 0 and 5000),
    from_day date,
    until_day date,
    publishable_key varchar(40) not null unique,
    former_key varchar(40) unique,
    former_until date,
    renew boolean
);

select riwaq_watch('riwaq_partner', 'partner',
    '{partner_id,public_id,name,kind,state,origins,region_id,language,commission_points,from_day,until_day,publishable_key,former_key,former_until}',
    'select public_id from changed');

-- Section and permissions. Keys are message keys; ids are -710304 and below.
insert into blc_admin_permission (admin_permission_id, description, name, permission_type, is_friendly) values
    (-710304, 'Read partners', 'PERMISSION_READ_RIWAQ_PARTNER', 'READ', false),
    (-710305, 'All partners', 'PERMISSION_ALL_RIWAQ_PARTNER', 'ALL', false),
    (-710306, 'View partners', 'PERMISSION_RIWAQ_PARTNER', 'READ', true),
    (-710307, 'Maintain partners', 'PERMISSION_RIWAQ_PARTNER', 'ALL', true);

insert into blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id) values
    (-710304, 'org.riwaq.engine.partner.domain.Partner', -710304),
    (-710305, 'org.riwaq.engine.partner.domain.Partner', -710305);

insert into blc_admin_permission_xref (admin_permission_id, child_permission_id) values
    (-710306, -710304), (-710306, -710100),
    (-710307, -710305), (-710307, -710100);

insert into blc_admin_section (admin_section_id, display_order, admin_module_id, name, section_key, url, ceiling_entity)
values
    (-710301, 301, -710100, 'Partners', 'riwaq.menu.partners', '/partners', 'org.riwaq.engine.partner.domain.Partner');

insert into blc_admin_sec_perm_xref (admin_section_id, admin_permission_id) values
    (-710301, -710306), (-710301, -710307);

-- Merchants see them; readers do not, for the addresses are of people.
insert into blc_admin_role_permission_xref (admin_role_id, admin_permission_id) values
    (-1, -710307), (-710100, -710307), (-710101, -710306);
