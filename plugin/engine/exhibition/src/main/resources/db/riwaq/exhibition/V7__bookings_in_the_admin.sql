-- Who comes, for those who may know it.
create view riwaq_booked_places as
select b.booking_id, i.title, i.starts_at, h.name as hall, b.seats, b.name, b.email, b.phone, b.lang, b.booked_at,
    case when b.cancelled_at is null then 'BOOKED' when b.revoked then 'REVOKED' else 'CANCELLED' end as state,
    null::varchar(16) as action
from riwaq_booking b join riwaq_programme_item i using (programme_item_id) join riwaq_hall h using (hall_id);

-- Names and addresses are for those who keep the hall, not for all who may see exhibitions.
insert into blc_admin_permission (admin_permission_id, description, name, permission_type, is_friendly) values
    (-710750, 'Read bookings', 'PERMISSION_READ_RIWAQ_BOOKING', 'READ', false),
    (-710751, 'Update bookings', 'PERMISSION_UPDATE_RIWAQ_BOOKING', 'UPDATE', false),
    (-710752, 'See who comes, and cancel bookings', 'PERMISSION_RIWAQ_BOOKING', 'UPDATE', true);
insert into blc_admin_permission_entity (admin_permission_entity_id, ceiling_entity, admin_permission_id) values
    (-710750, 'org.riwaq.engine.exhibition.domain.BookedPlaces', -710750),
    (-710751, 'org.riwaq.engine.exhibition.domain.BookedPlaces', -710751);
insert into blc_admin_permission_xref (admin_permission_id, child_permission_id) values (-710752, -710750), (-710752, -710751);

insert into blc_admin_section (admin_section_id, display_order, admin_module_id, name, section_key, url, ceiling_entity) values
    (-710711, 711, -710700, 'Bookings', 'riwaq.menu.bookings', '/booked-places', 'org.riwaq.engine.exhibition.domain.BookedPlaces');
insert into blc_admin_sec_perm_xref (admin_section_id, admin_permission_id) values (-710711, -710752);
insert into blc_admin_role_permission_xref (admin_role_id, admin_permission_id) values
    (-1, -710752), (-710100, -710752), (-710101, -710752);
