-- An entry of the menu of its own: all sections in one were a list longer than the screen.
insert into blc_admin_module (admin_module_id, name, module_key, icon, display_order) values
    (-710500, 'Money of makers', 'riwaq.menu.makers-money', 'icon-money', 53);
update blc_admin_section set admin_module_id = -710500 where admin_section_id between -710599 and -710500;
-- What is looked at every day comes first.
update blc_admin_section s set display_order = o.place
from (values (-710505, 400), (-710506, 410), (-710507, 420), (-710508, 430), (-710501, 440), (-710502, 450), (-710503, 460),
    (-710504, 470), (-710500, 480)) o (id, place)
where s.admin_section_id = o.id;
