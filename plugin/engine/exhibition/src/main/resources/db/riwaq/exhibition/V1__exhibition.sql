-- Halls, exhibitions with their stands and exhibits, the programme, circuits.
create table riwaq_hall (
    hall_id bigint primary key,
    public_id varchar(36) not null unique,
    handle varchar(60) not null unique,
    kind varchar(16) not null check (kind in ('PHYSICAL', 'VIRTUAL')),
    name varchar(255) not null,
    description text,
    picture varchar(255),
    picture_alt varchar(255),
    region_id bigint references riwaq_region (region_id),
    province_id bigint references riwaq_province (province_id),
    place varchar(255),
    address varchar(1000),
    latitude numeric(9, 6),
    longitude numeric(9, 6),
    zone varchar(64) not null,
    open_from date,
    open_until date,
    pick_up boolean not null default false,
    desk boolean not null default false,
    drawing text,
    cell_cm integer not null default 100,
    active boolean not null default true,
    active_from timestamp,
    active_until timestamp,
    created_at timestamp not null
);

create table riwaq_hall_hours (
    hall_hours_id bigint primary key,
    hall_id bigint not null references riwaq_hall (hall_id),
    day varchar(1) not null check (day between '1' and '7'),
    opens varchar(5) not null,
    closes varchar(5) not null
);
create index riwaq_hall_hours_of on riwaq_hall_hours (hall_id);

create table riwaq_hall_closure (
    hall_closure_id bigint primary key,
    hall_id bigint not null references riwaq_hall (hall_id),
    from_day date not null,
    until_day date not null,
    reason varchar(255)
);
create index riwaq_hall_closure_of on riwaq_hall_closure (hall_id);

create table riwaq_exhibition (
    exhibition_id bigint primary key,
    public_id varchar(36) not null unique,
    handle varchar(60) not null unique,
    hall_id bigint not null references riwaq_hall (hall_id),
    title varchar(255) not null,
    curator varchar(255),
    body text,
    poster varchar(255),
    poster_alt varchar(255),
    first_day date not null,
    last_day date not null,
    plan_version integer not null default 0,
    active boolean not null default true,
    active_from timestamp,
    active_until timestamp,
    created_at timestamp not null,
    constraint riwaq_exhibition_days check (first_day <= last_day)
);
create index riwaq_exhibition_hall on riwaq_exhibition (hall_id);

create table riwaq_exhibition_section (
    section_id bigint primary key,
    public_id varchar(36) not null unique,
    exhibition_id bigint not null references riwaq_exhibition (exhibition_id),
    title varchar(255) not null,
    body text,
    position integer not null default 1
);
create index riwaq_exhibition_section_of on riwaq_exhibition_section (exhibition_id);

-- Short names for labels: a letter, and six of 32 signs that nobody reads as another. They are not mapped: no form and no
-- cache can write an old one back.
create function riwaq_label_code(letter text) returns text language plpgsql volatile as $make$
declare
    signs constant text := '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    made text;
begin
    loop
        select letter || string_agg(substr(signs, 1 + floor(random() * 32)::int, 1), '') into made from generate_series(1, 6);
        exit when not exists (select 1 from riwaq_label where code = made);
    end loop;
    return made;
end $make$;

-- Every code that was ever given, so that a label that is printed never leads elsewhere.
create table riwaq_label (code varchar(8) primary key, given_at timestamptz not null default now());

create table riwaq_stand (
    stand_id bigint primary key,
    public_id varchar(36) not null unique,
    code varchar(8) not null unique default riwaq_label_code('S'),
    exhibition_id bigint not null references riwaq_exhibition (exhibition_id),
    section_id bigint references riwaq_exhibition_section (section_id),
    maker_id bigint references riwaq_maker (maker_id),
    number varchar(12) not null,
    name varchar(255),
    text varchar(1000),
    position integer not null default 1,
    x integer,
    y integer,
    width integer,
    height integer,
    constraint riwaq_stand_number unique (exhibition_id, number),
    constraint riwaq_stand_area check (num_nonnulls(x, y, width, height) in (0, 4) and x >= 0 and y >= 0 and width > 0 and height > 0)
);
create index riwaq_stand_maker on riwaq_stand (maker_id);
create index riwaq_stand_section on riwaq_stand (section_id);

create table riwaq_stand_hours (
    stand_hours_id bigint primary key,
    stand_id bigint not null references riwaq_stand (stand_id),
    day varchar(1) not null check (day between '1' and '7'),
    opens varchar(5) not null,
    closes varchar(5) not null
);
create index riwaq_stand_hours_of on riwaq_stand_hours (stand_id);

create table riwaq_exhibit (
    exhibit_id bigint primary key,
    public_id varchar(36) not null unique,
    code varchar(8) not null unique default riwaq_label_code('E'),
    stand_id bigint not null references riwaq_stand (stand_id),
    product_id bigint not null references blc_product (product_id),
    caption varchar(1000),
    not_for_sale boolean not null default false,
    pieces integer check (pieces >= 0),
    position integer not null default 1,
    constraint riwaq_exhibit_once unique (stand_id, product_id)
);
create index riwaq_exhibit_product on riwaq_exhibit (product_id);

create function riwaq_keep_label() returns trigger language plpgsql as
    'begin insert into riwaq_label (code) values (new.code) on conflict do nothing; return null; end';
create trigger riwaq_stand_label after insert on riwaq_stand for each row execute function riwaq_keep_label();
create trigger riwaq_exhibit_label after insert on riwaq_exhibit for each row execute function riwaq_keep_label();

create table riwaq_programme_item (
    programme_item_id bigint primary key,
    public_id varchar(36) not null unique,
    hall_id bigint not null references riwaq_hall (hall_id),
    exhibition_id bigint references riwaq_exhibition (exhibition_id),
    stand_id bigint references riwaq_stand (stand_id),
    maker_id bigint references riwaq_maker (maker_id),
    kind varchar(16) not null check (kind in ('DEMONSTRATION', 'WORKSHOP', 'TALK', 'VISIT')),
    title varchar(255) not null,
    body text,
    languages varchar(255),
    starts_at timestamp not null,
    ends_at timestamp not null,
    cancelled boolean not null default false,
    places integer,
    per_booking integer not null default 4,
    bookable_until timestamp,
    -- Not mapped: bookings alone write it.
    taken integer not null default 0,
    active boolean not null default true,
    active_from timestamp,
    active_until timestamp,
    constraint riwaq_programme_item_times check (starts_at < ends_at),
    constraint riwaq_programme_item_places check (taken >= 0 and (taken = 0 or taken <= places))
);
create index riwaq_programme_item_hall on riwaq_programme_item (hall_id);
create index riwaq_programme_item_exhibition on riwaq_programme_item (exhibition_id);
create index riwaq_programme_item_stand on riwaq_programme_item (stand_id);
create index riwaq_programme_item_maker on riwaq_programme_item (maker_id);

create table riwaq_circuit (
    circuit_id bigint primary key,
    public_id varchar(36) not null unique,
    handle varchar(60) not null unique,
    title varchar(255) not null,
    body text,
    region_id bigint not null references riwaq_region (region_id),
    transport varchar(16) not null check (transport in ('FOOT', 'BICYCLE', 'CAR', 'BUS')),
    first_month integer check (first_month between 1 and 12),
    last_month integer check (last_month between 1 and 12),
    length_metres integer,
    picture varchar(255),
    picture_alt varchar(255),
    active boolean not null default true,
    active_from timestamp,
    active_until timestamp,
    created_at timestamp not null
);

create table riwaq_circuit_craft (
    circuit_craft_id bigint primary key,
    circuit_id bigint not null references riwaq_circuit (circuit_id),
    craft_id bigint not null references riwaq_craft (craft_id),
    position numeric(10, 6),
    constraint riwaq_circuit_craft_once unique (circuit_id, craft_id)
);

create table riwaq_circuit_stop (
    stop_id bigint primary key,
    public_id varchar(36) not null unique,
    circuit_id bigint not null references riwaq_circuit (circuit_id),
    position integer not null default 1,
    kind varchar(16) not null check (kind in ('WORKSHOP', 'HALL', 'POINT')),
    name varchar(255) not null,
    body text,
    minutes integer not null default 30,
    way_minutes integer not null default 0,
    hall_id bigint references riwaq_hall (hall_id),
    latitude numeric(9, 6),
    longitude numeric(9, 6)
);
create index riwaq_circuit_stop_of on riwaq_circuit_stop (circuit_id);
create index riwaq_circuit_stop_hall on riwaq_circuit_stop (hall_id);

create table riwaq_stop_maker (
    stop_maker_id bigint primary key,
    stop_id bigint not null references riwaq_circuit_stop (stop_id),
    maker_id bigint not null references riwaq_maker (maker_id),
    position numeric(10, 6),
    constraint riwaq_stop_maker_once unique (stop_id, maker_id)
);
create index riwaq_stop_maker_of on riwaq_stop_maker (maker_id);

-- Handles that halls, exhibitions and circuits had before. Kept by a trigger, so that a change past the forms is kept too.
create table riwaq_exhibition_former_handle (
    of_kind varchar(16) not null,
    owner_id bigint not null,
    handle varchar(60) not null,
    since timestamptz not null default now(),
    primary key (of_kind, handle)
);
create index riwaq_exhibition_former_handle_of on riwaq_exhibition_former_handle (of_kind, owner_id);

create function riwaq_keep_handle() returns trigger language plpgsql as $keep$
declare
    owner bigint := (to_jsonb(old) ->> (tg_argv[0] || '_id'))::bigint;
begin
    if tg_op = 'DELETE' then
        delete from riwaq_exhibition_former_handle where of_kind = tg_argv[0] and owner_id = owner;
    elsif new.handle <> old.handle then
        delete from riwaq_exhibition_former_handle where of_kind = tg_argv[0] and owner_id = owner and handle = new.handle;
        insert into riwaq_exhibition_former_handle (of_kind, owner_id, handle) values (tg_argv[0], owner, old.handle);
    end if;
    return null;
end $keep$;
create trigger riwaq_hall_handle after update or delete on riwaq_hall for each row execute function riwaq_keep_handle('hall');
create trigger riwaq_exhibition_handle after update or delete on riwaq_exhibition for each row execute function riwaq_keep_handle('exhibition');
create trigger riwaq_circuit_handle after update or delete on riwaq_circuit for each row execute function riwaq_keep_handle('circuit');
