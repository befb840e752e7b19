-- How search is used: sums by day, nobody in them.

-- Which of 32 groups of visitors asked a question this month. The mark is a keyed hash: no text is kept before enough
-- different visitors asked for it.
create table riwaq_question_seen (
    month varchar(7) not null,
    mark varchar(32) not null,
    visitors integer not null,
    primary key (month, mark)
);

create table riwaq_question_use (
    day date not null,
    language varchar(2) not null,
    question varchar(60) not null,
    asked integer not null,
    unmet integer not null,
    clicks integer not null,
    primary key (day, language, question)
);

create table riwaq_maker_use (
    day date not null,
    maker varchar(36) not null,
    shown bigint not null,
    opened bigint not null,
    primary key (day, maker)
);

-- The market's day, on which things are counted and compared.
create function riwaq_use_day() returns date language sql stable
    as $$ select (now() at time zone 'Africa/Casablanca')::date $$;

create view riwaq_question_report as
select ('x' || substr(md5(language || ' ' || question), 1, 15))::bit(60)::bigint as question_id, question, language,
    coalesce(sum(asked) filter (where day > riwaq_use_day() - 7), 0)::integer as asked_7,
    coalesce(sum(asked) filter (where day > riwaq_use_day() - 30), 0)::integer as asked_30,
    sum(asked)::integer as asked_90,
    round(100.0 * sum(unmet) / nullif(sum(asked), 0), 1)::numeric(6, 1) as unmet_rate,
    round(100.0 * sum(clicks) filter (where day > riwaq_use_day() - 7)
        / nullif(sum(asked) filter (where day > riwaq_use_day() - 7), 0), 1)::numeric(6, 1) as click_rate_7,
    round(100.0 * sum(clicks) filter (where day > riwaq_use_day() - 30)
        / nullif(sum(asked) filter (where day > riwaq_use_day() - 30), 0), 1)::numeric(6, 1) as click_rate_30,
    round(100.0 * sum(clicks) / nullif(sum(asked), 0), 1)::numeric(6, 1) as click_rate_90
from riwaq_question_use where day > riwaq_use_day() - 90 group by language, question;

create view riwaq_unmet_question as
select ('x' || substr(md5(language || ' ' || question), 1, 15))::bit(60)::bigint as question_id, question, language,
    coalesce(sum(unmet) filter (where day > riwaq_use_day() - 7), 0)::integer as unmet_7,
    coalesce(sum(unmet) filter (where day > riwaq_use_day() - 30), 0)::integer as unmet_30,
    sum(unmet)::integer as unmet_90, sum(asked)::integer as asked_90,
    round(100.0 * sum(clicks) / nullif(sum(asked), 0), 1)::numeric(6, 1) as click_rate_90,
    (select string_agg(s.alternatives, ' | ') from riwaq_synonym s where lower(trim(s.word)) = question
        and (s.active_until is null or s.active_until > localtimestamp))::varchar(2000) as synonyms,
    -- What is typed about it; nothing is kept here.
    null::varchar(2000) as alternatives, 100 as weight
from riwaq_question_use where day > riwaq_use_day() - 90 group by language, question having sum(unmet) > 0;

create view riwaq_maker_share as
with pieces as (
    select p.riwaq_maker_id as maker_id, count(*) as number
    from blc_product p join blc_sku s on s.sku_id = p.default_sku_id
        join riwaq_origin_tag t on t.product_id = p.product_id and t.kind = 'MADE_IN'
    where coalesce(p.archived, 'N') <> 'Y' and p.riwaq_maker_id is not null and s.active_start_date <= localtimestamp
        and (s.active_end_date is null or s.active_end_date > localtimestamp)
    group by p.riwaq_maker_id
), used as (
    select maker, sum(shown) filter (where day > riwaq_use_day() - 7) as shown_7,
        sum(shown) filter (where day > riwaq_use_day() - 30) as shown_30, sum(shown) as shown_90,
        sum(opened) filter (where day > riwaq_use_day() - 7) as opened_7,
        sum(opened) filter (where day > riwaq_use_day() - 30) as opened_30, sum(opened) as opened_90
    from riwaq_maker_use where day > riwaq_use_day() - 90 group by maker
)
select m.maker_id, m.name, coalesce(p.number, 0)::integer as pieces,
    round(100.0 * coalesce(p.number, 0) / nullif(sum(p.number) over (), 0), 1)::numeric(6, 1) as catalogue_share,
    coalesce(u.shown_30, 0)::integer as shown_30, coalesce(u.opened_30, 0)::integer as opened_30,
    round(100.0 * coalesce(u.shown_7, 0) / nullif(sum(u.shown_7) over (), 0), 1)::numeric(6, 1) as shown_share_7,
    round(100.0 * coalesce(u.shown_30, 0) / nullif(sum(u.shown_30) over (), 0), 1)::numeric(6, 1) as shown_share_30,
    round(100.0 * coalesce(u.shown_90, 0) / nullif(sum(u.shown_90) over (), 0), 1)::numeric(6, 1) as shown_share_90,
    round(100.0 * coalesce(u.opened_7, 0) / nullif(sum(u.opened_7) over (), 0), 1)::numeric(6, 1) as opened_share_7,
    round(100.0 * coalesce(u.opened_30, 0) / nullif(sum(u.opened_30) over (), 0), 1)::numeric(6, 1) as opened_share_30,
    round(100.0 * coalesce(u.opened_90, 0) / nullif(sum(u.opened_90) over (), 0), 1)::numeric(6, 1) as opened_share_90
from riwaq_maker m left join pieces p using (maker_id) left join used u on u.maker = m.public_id
where m.active or u.maker is not null;

insert into blc_admin_permission (admin_permission_id, description, name, permission_type, is_friendly) values
    (-710610, 'Read use of search', 'PERMISSION_READ_RIWAQ_SEARCH_USE', 'READ', false),
    (-710611, 'Update use of search', 'PERMISSION_UPDATE_RIWAQ_SEARCH_USE', 'UPDATE', false),
    (-710612, 'View use of search', 'PERMISSION_RIWAQ_SEARCH_USE', 'READ', true),
    (-710613, 'Add synonyms to questions', 'PERMISSION_RIWAQ_SEARCH_USE', 'UPDATE', true);

insert into blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id) values
    (-710610, 'org.riwaq.engine.merchandising.domain.AskedQuestion', -710610),
    (-710611, 'org.riwaq.engine.merchandising.domain.UnmetQuestion', -710610),
    (-710612, 'org.riwaq.engine.merchandising.domain.UnmetQuestion', -710611),
    (-710613, 'org.riwaq.engine.merchandising.domain.MakerShare', -710610);

insert into blc_admin_permission_xref (admin_permission_id, child_permission_id) values
    (-710612, -710610), (-710613, -710610), (-710613, -710611);

insert into blc_admin_section (admin_section_id, display_order, admin_module_id, name, section_key, url, ceiling_entity)
values
    (-710610, 610, -710100, 'Questions', 'riwaq.menu.questions', '/questions', 'org.riwaq.engine.merchandising.domain.AskedQuestion'),
    (-710611, 611, -710100, 'Questions without a fit', 'riwaq.menu.unmet-questions', '/unmet-questions', 'org.riwaq.engine.merchandising.domain.UnmetQuestion'),
    (-710612, 612, -710100, 'Shares of makers', 'riwaq.menu.maker-shares', '/maker-shares', 'org.riwaq.engine.merchandising.domain.MakerShare');

insert into blc_admin_sec_perm_xref (admin_section_id, admin_permission_id) values
    (-710610, -710612), (-710610, -710613), (-710611, -710612), (-710611, -710613), (-710612, -710612), (-710612, -710613);

-- Whoever maintains synonyms adds them from a question; readers read.
insert into blc_admin_role_permission_xref (admin_role_id, admin_permission_id) values
    (-1, -710613), (-710100, -710613), (-710101, -710613), (-710102, -710612);
