-- Scans of a label on a day, read by the admin; a day is that of the hall, and of a label whose stand or piece is gone, of UTC.
create view riwaq_scanned_label as
select ('x' || substr(md5(day || ' ' || code), 1, 15))::bit(60)::bigint as scanned_label_id, day, code,
    exhibition, stand, maker, piece, sum(scans)::integer as scans
from (
    select to_char(c.minute at time zone coalesce(h.zone, 'UTC'), 'YYYY-MM-DD') as day, c.code, x.title as exhibition,
        s.number as stand, m.name as maker, k.name as piece, c.scans
    from riwaq_scan c
        left join riwaq_exhibit e on e.code = c.code
        left join riwaq_stand s on s.code = c.code or s.stand_id = e.stand_id
        left join riwaq_exhibition x on x.exhibition_id = s.exhibition_id
        left join riwaq_hall h on h.hall_id = x.hall_id
        left join riwaq_maker m on m.maker_id = s.maker_id
        left join blc_product p on p.product_id = e.product_id
        left join blc_sku k on k.sku_id = p.default_sku_id
) each_minute
group by day, code, exhibition, stand, maker, piece;

-- Whoever may see exhibitions sees how they are visited; nobody writes there.
insert into blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id) values
    (-710740, 'org.riwaq.engine.exhibition.domain.ScannedLabel', -710700);
insert into blc_admin_permission_xref (admin_permission_id, child_permission_id) values (-710703, -710700);

insert into blc_admin_section (admin_section_id, display_order, admin_module_id, name, section_key, url, ceiling_entity) values
    (-710710, 710, -710100, 'Scans of labels', 'riwaq.menu.scans', '/scanned-labels', 'org.riwaq.engine.exhibition.domain.ScannedLabel');
insert into blc_admin_sec_perm_xref (admin_section_id, admin_permission_id) values (-710710, -710702), (-710710, -710703);
