-- Beside orders and parcels, whose module is always there.
update blc_admin_section set admin_module_id = -710400 where admin_section_id between -710499 and -710450;
