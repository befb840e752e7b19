-- The lists of config/geography and config/crafts, and what ties a product to them.
create table riwaq_region (
    region_id bigint primary key,
    code varchar(64) not null unique,
    name varchar(255) not null,
    name_ar varchar(255) not null,
    name_en varchar(255) not null,
    name_es varchar(255) not null,
    name_zgh varchar(255),
    capital varchar(255),
    capital_ar varchar(255),
    latitude double precision not null,
    longitude double precision not null,
    aliases varchar(2000)
);

create table riwaq_province (
    province_id bigint primary key,
    code varchar(64) not null unique,
    name varchar(255) not null,
    name_ar varchar(255) not null,
    name_en varchar(255) not null,
    name_es varchar(255) not null,
    type varchar(16) not null,
    region_id bigint not null references riwaq_region (region_id),
    seat varchar(255),
    latitude double precision not null,
    longitude double precision not null
);
create index riwaq_province_region on riwaq_province (region_id);

create table riwaq_craft_family (
    craft_family_id bigint primary key,
    code varchar(64) not null unique,
    name varchar(255) not null,
    name_ar varchar(255) not null,
    name_en varchar(255) not null,
    name_es varchar(255) not null
);

create table riwaq_craft (
    craft_id bigint primary key,
    code varchar(64) not null unique,
    name varchar(255) not null,
    name_ar varchar(255) not null,
    name_en varchar(255) not null,
    name_es varchar(255) not null,
    craft_family_id bigint not null references riwaq_craft_family (craft_family_id),
    variants varchar(2000),
    materials varchar(2000),
    regions varchar(2000),
    places varchar(2000)
);
create index riwaq_craft_family_of on riwaq_craft (craft_family_id);

create table riwaq_material (
    material_id bigint primary key,
    code varchar(64) not null unique,
    name varchar(255) not null,
    name_ar varchar(255) not null,
    name_en varchar(255) not null,
    name_es varchar(255) not null,
    variants varchar(2000)
);

create table riwaq_colour (
    colour_id bigint primary key,
    code varchar(64) not null unique,
    name varchar(255) not null,
    name_ar varchar(255) not null,
    name_en varchar(255) not null,
    name_es varchar(255) not null,
    variants varchar(2000),
    swatch varchar(7) not null
);

create table riwaq_protected_name (
    protected_name_id bigint primary key,
    code varchar(64) not null unique,
    name varchar(255) not null,
    name_ar varchar(255) not null,
    name_en varchar(255) not null,
    name_es varchar(255) not null,
    kind varchar(32) not null,
    register varchar(255) not null,
    regions varchar(255)
);

alter table blc_product add column riwaq_craft_id bigint references riwaq_craft (craft_id);
alter table blc_product add column riwaq_width_mm integer;
alter table blc_product add column riwaq_height_mm integer;
alter table blc_product add column riwaq_depth_mm integer;
alter table blc_product add column riwaq_weight_g integer;
alter table blc_product add column riwaq_made_to_order boolean;
alter table blc_product add column riwaq_lead_time_days integer;
create index riwaq_product_craft on blc_product (riwaq_craft_id);

create table riwaq_origin_tag (
    origin_tag_id bigint primary key,
    product_id bigint not null references blc_product (product_id),
    kind varchar(32) not null check (kind in ('MADE_IN', 'MATERIAL_FROM', 'TRADITION_OF')),
    region_id bigint not null references riwaq_region (region_id),
    province_id bigint references riwaq_province (province_id),
    evidence varchar(32) not null check (evidence in ('DECLARED', 'VERIFIED', 'PROTECTED')),
    protected_name_id bigint references riwaq_protected_name (protected_name_id),
    reference varchar(128),
    -- Nobody types a protected name as a mere tag.
    check ((evidence = 'PROTECTED') = (protected_name_id is not null and coalesce(reference, '') <> ''))
);
create index riwaq_origin_tag_product on riwaq_origin_tag (product_id);
create unique index riwaq_origin_tag_made_in on riwaq_origin_tag (product_id) where kind = 'MADE_IN';

create table riwaq_product_material (
    product_material_id bigint primary key,
    product_id bigint not null references blc_product (product_id),
    material_id bigint not null references riwaq_material (material_id),
    position numeric(10, 6),
    unique (product_id, material_id)
);

create table riwaq_product_colour (
    product_colour_id bigint primary key,
    product_id bigint not null references blc_product (product_id),
    colour_id bigint not null references riwaq_colour (colour_id),
    position numeric(10, 6),
    unique (product_id, colour_id)
);
