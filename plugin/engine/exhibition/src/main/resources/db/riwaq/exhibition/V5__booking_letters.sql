-- What people who booked are told by letter, whoever changed what they booked and however. Where checkout is, its desk
-- hands the letters out; the work's subject is the letter.
alter table riwaq_booking
    alter column email type varchar(254),
    -- The hall took the places back.
    add column revoked boolean not null default false,
    -- Who it was is no longer known here.
    add column forgotten_at timestamp;

create table riwaq_booking_letter (
    letter_id uuid primary key,
    booking_id bigint not null references riwaq_booking (booking_id),
    topic varchar(24) not null check (topic in ('BOOKING_MADE', 'BOOKING_CANCELLED', 'BOOKING_REVOKED',
        'PROGRAMME_CANCELLED', 'PROGRAMME_CHANGED')),
    -- When it was to begin before it was moved.
    was_starts_at timestamp,
    made_at timestamptz not null default now()
);
create index riwaq_booking_letter_booking on riwaq_booking_letter (booking_id);

create function riwaq_tell_booking(booking riwaq_booking, what text, was timestamp) returns void language plpgsql as $tell$
declare
    letter uuid := gen_random_uuid();
begin
    -- Whoever left no address looks at the page of the booking.
    if booking.email is null then
        return;
    end if;
    insert into riwaq_booking_letter (letter_id, booking_id, topic, was_starts_at)
    values (letter, booking.booking_id, what, was);
    if to_regclass('riwaq_work') is not null then
        insert into riwaq_work (work_id, kind, topic, lang, subject) values (letter, 'MAIL', what, booking.lang, letter::text);
    end if;
end $tell$;

create function riwaq_booking_told() returns trigger language plpgsql as $told$
begin
    if tg_op = 'INSERT' then
        perform riwaq_tell_booking(new, 'BOOKING_MADE', null);
    elsif old.cancelled_at is null and new.cancelled_at is not null then
        perform riwaq_tell_booking(new, case when new.revoked then 'BOOKING_REVOKED' else 'BOOKING_CANCELLED' end, null);
    end if;
    return null;
end $told$;
create trigger riwaq_booking_told after insert or update of cancelled_at on riwaq_booking
    for each row execute function riwaq_booking_told();

create function riwaq_programme_item_told() returns trigger language plpgsql as $told$
begin
    -- What is over is told to nobody.
    if new.starts_at > now() at time zone 'UTC' or old.starts_at > now() at time zone 'UTC' then
        if new.cancelled and not old.cancelled then
            perform riwaq_tell_booking(b, 'PROGRAMME_CANCELLED', null) from riwaq_booking b
            where b.programme_item_id = new.programme_item_id and b.cancelled_at is null;
        elsif not new.cancelled and (old.starts_at, old.ends_at, old.hall_id, old.cancelled)
                is distinct from (new.starts_at, new.ends_at, new.hall_id, new.cancelled) then
            perform riwaq_tell_booking(b, 'PROGRAMME_CHANGED', old.starts_at) from riwaq_booking b
            where b.programme_item_id = new.programme_item_id and b.cancelled_at is null;
        end if;
    end if;
    return null;
end $told$;
create trigger riwaq_programme_item_told after update on riwaq_programme_item
    for each row execute function riwaq_programme_item_told();
