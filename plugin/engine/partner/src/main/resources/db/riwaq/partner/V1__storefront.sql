-- The public faces of the marketplace.
create table riwaq_storefront (
    storefront_id bigint primary key,
    public_id varchar(36) not null unique,
    code varchar(32) not null unique,
    name varchar(255) not null,
    hosts varchar(2000) not null,
    languages varchar(64) not null,
    currency varchar(3) not null,
    theme varchar(64) not null,
    active boolean not null default true
);

create table riwaq_storefront_region (
    storefront_region_id bigint primary key,
    storefront_id bigint not null references riwaq_storefront (storefront_id),
    region_id bigint not null references riwaq_region (region_id),
    position numeric(10, 6),
    unique (storefront_id, region_id)
);

-- A market has a face from the start; its merchant renames it.
insert into riwaq_storefront (storefront_id, public_id, code, name, hosts, languages, currency, theme, active) values
    (-710300, gen_random_uuid()::text, 'riwaq', 'Riwaq', '*', 'fr;ar;en;es', 'MAD', 'base', true);
