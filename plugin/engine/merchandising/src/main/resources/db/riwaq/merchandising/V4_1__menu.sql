-- An entry of the menu of its own: all sections in one were a list longer than the screen.
insert into blc_admin_module (admin_module_id, name, module_key, icon, display_order) values
    (-710600, 'Search', 'riwaq.menu.search', 'icon-search', 54);
update blc_admin_section set admin_module_id = -710600 where admin_section_id between -710699 and -710600;
