-- Makers, what belongs to them, and who made a product.
create table riwaq_maker (
    maker_id bigint primary key,
    public_id varchar(36) not null unique,
    handle varchar(60) not null unique,
    kind varchar(32) not null check (kind in ('ARTISAN', 'MASTER_ARTISAN', 'COOPERATIVE', 'ENTERPRISE')),
    name varchar(255) not null,
    story text,
    region_id bigint not null references riwaq_region (region_id),
    province_id bigint references riwaq_province (province_id),
    place varchar(255),
    latitude numeric(9, 6),
    longitude numeric(9, 6),
    languages varchar(255),
    lead_time_days integer,
    zone varchar(64) not null,
    ice varchar(32),
    rna varchar(32),
    nia varchar(32),
    cooperative_court varchar(128),
    cooperative_number varchar(64),
    phone varchar(32),
    verified boolean not null default false,
    verified_by varchar(255),
    verified_at timestamp,
    active boolean not null default true,
    active_from timestamp,
    active_until timestamp,
    created_at timestamp not null
);
create index riwaq_maker_region on riwaq_maker (region_id);

create table riwaq_maker_former_handle (
    former_handle_id bigint primary key,
    maker_id bigint not null references riwaq_maker (maker_id),
    handle varchar(60) not null unique
);
create index riwaq_maker_former_handle_of on riwaq_maker_former_handle (maker_id);

create table riwaq_maker_craft (
    maker_craft_id bigint primary key,
    maker_id bigint not null references riwaq_maker (maker_id),
    craft_id bigint not null references riwaq_craft (craft_id),
    position numeric(10, 6),
    unique (maker_id, craft_id)
);

create table riwaq_maker_photo (
    maker_photo_id bigint primary key,
    maker_id bigint not null references riwaq_maker (maker_id),
    url varchar(255) not null,
    alt_text varchar(255),
    position integer not null default 0
);
create index riwaq_maker_photo_of on riwaq_maker_photo (maker_id);

create table riwaq_opening_span (
    opening_span_id bigint primary key,
    maker_id bigint not null references riwaq_maker (maker_id),
    day varchar(1) not null check (day between '1' and '7'),
    opens varchar(5) not null,
    closes varchar(5) not null
);
create index riwaq_opening_span_of on riwaq_opening_span (maker_id);

create table riwaq_closed_days (
    closed_days_id bigint primary key,
    maker_id bigint not null references riwaq_maker (maker_id),
    from_day date not null,
    until_day date not null,
    reason varchar(255)
);
create index riwaq_closed_days_of on riwaq_closed_days (maker_id);

create table riwaq_membership (
    membership_id bigint primary key,
    cooperative_id bigint not null references riwaq_maker (maker_id),
    artisan_id bigint not null references riwaq_maker (maker_id),
    role varchar(16) not null check (role in ('PRESIDENT', 'MEMBER')),
    from_day date not null,
    until_day date,
    share_percent numeric(5, 2)
);
create index riwaq_membership_cooperative on riwaq_membership (cooperative_id);
create index riwaq_membership_artisan on riwaq_membership (artisan_id);

alter table blc_product add column riwaq_maker_id bigint references riwaq_maker (maker_id);
create index riwaq_product_maker on blc_product (riwaq_maker_id);

create table riwaq_hand (
    hand_id bigint primary key,
    product_id bigint not null references blc_product (product_id),
    artisan_id bigint not null references riwaq_maker (maker_id),
    position integer not null default 0,
    unique (product_id, artisan_id)
);
create index riwaq_hand_artisan on riwaq_hand (artisan_id);

-- Products that the merchant switched on and that are not shown all the same, with what they lack.
create view riwaq_incomplete_product as
select p.product_id, s.name, p.riwaq_maker_id is null as maker_missing, t.product_id is null as made_in_missing
from blc_product p
    join blc_sku s on s.sku_id = p.default_sku_id
    left join riwaq_origin_tag t on t.product_id = p.product_id and t.kind = 'MADE_IN'
where coalesce(p.archived, 'N') <> 'Y'
    and s.active_start_date <= localtimestamp
    and (s.active_end_date is null or s.active_end_date > localtimestamp)
    and (p.riwaq_maker_id is null or t.product_id is null);
