-- An entry of the menu of its own: all sections in one were a list longer than the screen.
insert into blc_admin_module (admin_module_id, name, module_key, icon, display_order) values
    (-710400, 'Orders of makers', 'riwaq.menu.orders', 'icon-truck', 51);
update blc_admin_section set admin_module_id = -710400 where admin_section_id between -710449 and -710400;
-- What is looked at every day comes first.
update blc_admin_section s set display_order = o.place
from (values (-710411, 400), (-710410, 410), (-710420, 440), (-710401, 450), (-710400, 460)) o (id, place)
where s.admin_section_id = o.id;
