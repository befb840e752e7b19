-- What merchants set right in search.
create table riwaq_placement (
    placement_id bigint primary key,
    public_id varchar(36) not null unique,
    product_id bigint not null references blc_product (product_id),
    action varchar(16) not null check (action in ('PIN', 'HIDE', 'BOOST')),
    question varchar(200),
    region_id bigint references riwaq_region (region_id),
    craft_id bigint references riwaq_craft (craft_id),
    place integer check (place between 1 and 10),
    strength integer check (strength between 1 and 10),
    active_from timestamp,
    active_until timestamp,
    constraint riwaq_placement_dates check (active_from < active_until),
    constraint riwaq_placement_amounts check ((action = 'PIN') = (place is not null) and (action = 'BOOST') = (strength is not null))
);
create index riwaq_placement_product on riwaq_placement (product_id);

create table riwaq_synonym (
    synonym_id bigint primary key,
    public_id varchar(36) not null unique,
    word varchar(60) not null,
    alternatives varchar(2000) not null,
    weight integer not null check (weight between 50 and 100),
    active_from timestamp,
    active_until timestamp,
    constraint riwaq_synonym_dates check (active_from < active_until)
);

select riwaq_watch('riwaq_placement', 'placement',
    '{placement_id,public_id,product_id,action,question,region_id,craft_id,place,strength,active_from,active_until}',
    'select public_id from changed');
select riwaq_watch('riwaq_synonym', 'synonym',
    '{synonym_id,public_id,word,alternatives,weight,active_from,active_until}', 'select public_id from changed');
