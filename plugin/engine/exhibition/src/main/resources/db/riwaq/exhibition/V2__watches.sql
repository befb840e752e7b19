-- What the facts of this module are made of.
select riwaq_watch('riwaq_hall', 'hall',
    '{hall_id,public_id,handle,kind,name,description,picture,picture_alt,region_id,province_id,place,address,latitude,longitude,zone,pick_up,desk,drawing,cell_cm,active,active_from,active_until}',
    'select public_id from changed');
select riwaq_watch('riwaq_hall_hours', 'hall', '{hall_id,day,opens,closes}',
    'select h.public_id from changed c join riwaq_hall h using (hall_id)');
select riwaq_watch('riwaq_hall_closure', 'hall', '{hall_closure_id,hall_id,from_day,until_day,reason}',
    'select h.public_id from changed c join riwaq_hall h using (hall_id)');

select riwaq_watch('riwaq_exhibition', 'exhibition',
    '{exhibition_id,public_id,handle,hall_id,title,curator,body,poster,poster_alt,first_day,last_day,plan_version,active,active_from,active_until}',
    'select public_id from changed');
select riwaq_watch('riwaq_exhibition_section', 'exhibition', '{section_id,public_id,exhibition_id,title,body,position}',
    'select x.public_id from changed c join riwaq_exhibition x using (exhibition_id)');

select riwaq_watch('riwaq_stand', 'stand',
    '{stand_id,public_id,code,exhibition_id,section_id,maker_id,number,name,text,position,x,y,width,height}',
    'select public_id from changed');
select riwaq_watch('riwaq_stand_hours', 'stand', '{stand_id,day,opens,closes}',
    'select s.public_id from changed c join riwaq_stand s using (stand_id)');

select riwaq_watch('riwaq_exhibit', 'exhibit',
    '{exhibit_id,public_id,code,stand_id,product_id,caption,not_for_sale,pieces,position}', 'select public_id from changed');

select riwaq_watch('riwaq_programme_item', 'programme-item',
    '{programme_item_id,public_id,hall_id,exhibition_id,stand_id,maker_id,kind,title,body,languages,starts_at,ends_at,cancelled,places,per_booking,bookable_until,active,active_from,active_until}',
    'select public_id from changed');
select riwaq_watch('riwaq_programme_item', 'places', '{programme_item_id,public_id,places,taken}', 'select public_id from changed');

select riwaq_watch('riwaq_circuit', 'circuit',
    '{circuit_id,public_id,handle,title,body,region_id,transport,first_month,last_month,length_metres,picture,picture_alt,active,active_from,active_until}',
    'select public_id from changed');
select riwaq_watch('riwaq_circuit_craft', 'circuit', '{circuit_id,craft_id,position}',
    'select k.public_id from changed c join riwaq_circuit k using (circuit_id)');
select riwaq_watch('riwaq_circuit_stop', 'circuit',
    '{stop_id,public_id,circuit_id,position,kind,name,body,minutes,way_minutes,hall_id,latitude,longitude}',
    'select k.public_id from changed c join riwaq_circuit k using (circuit_id)');
select riwaq_watch('riwaq_stop_maker', 'circuit', '{stop_id,maker_id,position}',
    'select k.public_id from changed c join riwaq_circuit_stop s using (stop_id) join riwaq_circuit k using (circuit_id)');

-- Former handles follow the row that had them.
select riwaq_watch('riwaq_exhibition_former_handle', 'hall', '{of_kind,owner_id,handle}',
    'select h.public_id from changed c join riwaq_hall h on h.hall_id = c.owner_id where c.of_kind = ''hall''');
select riwaq_watch('riwaq_exhibition_former_handle', 'exhibition', '{of_kind,owner_id,handle}',
    'select x.public_id from changed c join riwaq_exhibition x on x.exhibition_id = c.owner_id where c.of_kind = ''exhibition''');
select riwaq_watch('riwaq_exhibition_former_handle', 'circuit', '{of_kind,owner_id,handle}',
    'select k.public_id from changed c join riwaq_circuit k on k.circuit_id = c.owner_id where c.of_kind = ''circuit''');

-- Translations belong to what they translate for life.
select riwaq_watch('blc_translation', 'hall', '{entity_type,entity_id,field_name,locale_code,translated_value}',
    'select h.public_id from changed c join riwaq_hall h on h.hall_id = riwaq_number(c.entity_id) where c.entity_type = ''RiwaqHall'''
    ' union all select h.public_id from changed c join riwaq_hall_closure d on d.hall_closure_id = riwaq_number(c.entity_id)'
    ' join riwaq_hall h using (hall_id) where c.entity_type = ''RiwaqHallClosure''');
select riwaq_watch('blc_translation', 'exhibition', '{entity_type,entity_id,field_name,locale_code,translated_value}',
    'select x.public_id from changed c join riwaq_exhibition x on x.exhibition_id = riwaq_number(c.entity_id)'
    ' where c.entity_type = ''RiwaqExhibition'''
    ' union all select x.public_id from changed c join riwaq_exhibition_section s on s.section_id = riwaq_number(c.entity_id)'
    ' join riwaq_exhibition x using (exhibition_id) where c.entity_type = ''RiwaqSection''');
select riwaq_watch('blc_translation', 'stand', '{entity_type,entity_id,field_name,locale_code,translated_value}',
    'select s.public_id from changed c join riwaq_stand s on s.stand_id = riwaq_number(c.entity_id) where c.entity_type = ''RiwaqStand''');
select riwaq_watch('blc_translation', 'exhibit', '{entity_type,entity_id,field_name,locale_code,translated_value}',
    'select e.public_id from changed c join riwaq_exhibit e on e.exhibit_id = riwaq_number(c.entity_id) where c.entity_type = ''RiwaqExhibit''');
select riwaq_watch('blc_translation', 'programme-item', '{entity_type,entity_id,field_name,locale_code,translated_value}',
    'select i.public_id from changed c join riwaq_programme_item i on i.programme_item_id = riwaq_number(c.entity_id)'
    ' where c.entity_type = ''RiwaqProgrammeItem''');
select riwaq_watch('blc_translation', 'circuit', '{entity_type,entity_id,field_name,locale_code,translated_value}',
    'select k.public_id from changed c join riwaq_circuit k on k.circuit_id = riwaq_number(c.entity_id) where c.entity_type = ''RiwaqCircuit'''
    ' union all select k.public_id from changed c join riwaq_circuit_stop s on s.stop_id = riwaq_number(c.entity_id)'
    ' join riwaq_circuit k using (circuit_id) where c.entity_type = ''RiwaqStop''');

-- What facts repeat of others, told when it is read.
select riwaq_watch('riwaq_hall', 'hall-seen', '{hall_id,public_id,place,latitude,longitude,zone}', 'select hall_id from changed', 1);
select riwaq_watch('riwaq_hall_hours', 'hall-seen', '{hall_id,day,opens,closes}', 'select hall_id from changed', 1);
select riwaq_watch('riwaq_hall_closure', 'hall-seen', '{hall_closure_id,hall_id,from_day,until_day,reason}', 'select hall_id from changed', 1);
select riwaq_watch('blc_translation', 'hall-seen', '{entity_type,entity_id,field_name,locale_code,translated_value}',
    'select riwaq_number(entity_id) from changed where entity_type = ''RiwaqHall'' and field_name = ''place''', 1);
select riwaq_watch('riwaq_exhibition', 'exhibition-seen', '{exhibition_id,public_id,hall_id,first_day,last_day,active,active_from,active_until}',
    'select exhibition_id from changed', 1);
select riwaq_watch('riwaq_stand', 'stand-seen', '{stand_id,public_id,exhibition_id}', 'select stand_id from changed', 1);
select riwaq_watch('riwaq_exhibition_section', 'section-seen', '{section_id,public_id}', 'select section_id from changed', 1);
select riwaq_watch('riwaq_exhibit', 'product', '{exhibit_id,stand_id,product_id}',
    'select p.riwaq_public_id from changed c join blc_product p using (product_id)');
select riwaq_watch('riwaq_maker', 'maker-visited', '{maker_id,place,latitude,longitude,zone}', 'select maker_id from changed', 1);
select riwaq_watch('riwaq_opening_span', 'maker-visited', '{maker_id,day,opens,closes}', 'select maker_id from changed', 1);
select riwaq_watch('riwaq_closed_days', 'maker-visited', '{closed_days_id,maker_id,from_day,until_day,reason}', 'select maker_id from changed', 1);
select riwaq_watch('blc_translation', 'maker-visited', '{entity_type,entity_id,field_name,locale_code,translated_value}',
    'select riwaq_number(entity_id) from changed where entity_type = ''RiwaqMaker'' and field_name = ''place''', 1);
