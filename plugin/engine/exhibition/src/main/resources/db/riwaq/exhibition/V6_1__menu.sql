-- An entry of the menu of its own: all sections in one were a list longer than the screen.
insert into blc_admin_module (admin_module_id, name, module_key, icon, display_order) values
    (-710700, 'Exhibitions', 'riwaq.menu.rooms', 'icon-picture', 52);
update blc_admin_section set admin_module_id = -710700 where admin_section_id between -710799 and -710700;
