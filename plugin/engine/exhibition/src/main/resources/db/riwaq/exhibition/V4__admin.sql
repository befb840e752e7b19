-- A plan that was read before somebody moved, named or gave away a stand is stale, whoever did it and however.
create function riwaq_plan_changed() returns trigger language plpgsql as $plan$
begin
    if tg_op = 'UPDATE' and (old.exhibition_id, old.number, old.maker_id, old.x, old.y, old.width, old.height)
            is not distinct from (new.exhibition_id, new.number, new.maker_id, new.x, new.y, new.width, new.height) then
        return null;
    end if;
    update riwaq_exhibition set plan_version = plan_version + 1
    where exhibition_id in (case when tg_op <> 'INSERT' then old.exhibition_id end, case when tg_op <> 'DELETE' then new.exhibition_id end);
    return null;
end $plan$;
create trigger riwaq_stand_plan after insert or update or delete on riwaq_stand for each row execute function riwaq_plan_changed();

-- Two stands may change their numbers with each other in one saving.
alter table riwaq_stand drop constraint riwaq_stand_number,
    add constraint riwaq_stand_number unique (exhibition_id, number) deferrable initially deferred;

-- Sections and permissions. Keys are message keys; ids are -710700 and below.
insert into blc_admin_permission (admin_permission_id, description, name, permission_type, is_friendly) values
    (-710700, 'Read exhibitions', 'PERMISSION_READ_RIWAQ_EXHIBITION', 'READ', false),
    (-710701, 'All exhibitions', 'PERMISSION_ALL_RIWAQ_EXHIBITION', 'ALL', false),
    (-710702, 'View exhibitions', 'PERMISSION_RIWAQ_EXHIBITION', 'READ', true),
    (-710703, 'Maintain exhibitions', 'PERMISSION_RIWAQ_EXHIBITION', 'ALL', true);

insert into blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id)
select -710700 - (row_number() over (order by permission desc, entity))::int, 'org.riwaq.engine.exhibition.domain.' || entity, permission
from unnest(array[-710700, -710701]) permission,
    unnest(array['Hall', 'HallHours', 'HallClosure', 'Exhibition', 'Section', 'Stand', 'StandHours', 'Exhibit', 'ProgrammeItem',
        'Circuit', 'CircuitCraft', 'Stop', 'StopMaker']) entity;

-- Lookups read products (-4 is the host's), regions and crafts, makers.
insert into blc_admin_permission_xref (admin_permission_id, child_permission_id) values
    (-710702, -710700), (-710702, -710100), (-710702, -710200), (-710702, -4),
    (-710703, -710701), (-710703, -710100), (-710703, -710200), (-710703, -4);

insert into blc_admin_section (admin_section_id, display_order, admin_module_id, name, section_key, url, ceiling_entity)
values
    (-710700, 700, -710100, 'Halls', 'riwaq.menu.halls', '/halls', 'org.riwaq.engine.exhibition.domain.Hall'),
    (-710701, 701, -710100, 'Exhibitions', 'riwaq.menu.exhibitions', '/exhibitions', 'org.riwaq.engine.exhibition.domain.Exhibition'),
    (-710702, 702, -710100, 'Stands and exhibits', 'riwaq.menu.stands', '/stands', 'org.riwaq.engine.exhibition.domain.Stand'),
    (-710703, 703, -710100, 'Programme', 'riwaq.menu.programme', '/programme', 'org.riwaq.engine.exhibition.domain.ProgrammeItem'),
    (-710704, 704, -710100, 'Circuits', 'riwaq.menu.circuits', '/circuits', 'org.riwaq.engine.exhibition.domain.Circuit'),
    (-710705, 705, -710100, 'Stops of circuits', 'riwaq.menu.circuit-stops', '/circuit-stops', 'org.riwaq.engine.exhibition.domain.Stop'),
    (-710706, 706, -710100, 'Floor plans', 'riwaq.menu.floor-plans', '/floor-plans', null);

insert into blc_admin_sec_perm_xref (admin_section_id, admin_permission_id)
select section, permission from generate_series(-710706, -710700) section, unnest(array[-710702, -710703]) permission;

insert into blc_admin_role_permission_xref (admin_role_id, admin_permission_id) values
    (-1, -710703), (-710100, -710703), (-710101, -710703), (-710102, -710702);
