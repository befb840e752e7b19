-- Two people may pass the rule at the same moment: the second waits here for the first, and is refused in words.
-- No exclusion constraint: it would need an extension, and a question is compared as the rule compares it.
create function riwaq_question_key(question text) returns text language sql immutable
    as $$ select trim(regexp_replace(lower(regexp_replace(normalize(coalesce(question, ''), NFKD),
        '[\u0300-\u036f\u064b-\u065f\u0670]', '', 'g')), '[^[:alnum:]]+', ' ', 'g')) $$;

create function riwaq_one_pin_a_place() returns trigger language plpgsql as $$
begin
    if new.action = 'PIN' then
        perform pg_advisory_xact_lock(hashtext('riwaq_placement_place'), new.place);
        if exists (select 1 from riwaq_placement other where other.action = 'PIN' and other.place = new.place
            and other.placement_id <> new.placement_id
            and riwaq_question_key(other.question) = riwaq_question_key(new.question)
            and other.region_id is not distinct from new.region_id and other.craft_id is not distinct from new.craft_id
            and coalesce(other.active_from, '-infinity') < coalesce(new.active_until, 'infinity')
            and coalesce(new.active_from, '-infinity') < coalesce(other.active_until, 'infinity')) then
            raise exception 'refused by "riwaq_placement_place"'
                using errcode = 'exclusion_violation', constraint = 'riwaq_placement_place';
        end if;
    end if;
    return new;
end $$;
create trigger riwaq_placement_place before insert or update on riwaq_placement
    for each row execute function riwaq_one_pin_a_place();
