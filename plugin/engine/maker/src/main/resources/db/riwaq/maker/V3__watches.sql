-- What the facts of this module are made of. Identifiers and phones are not among the columns.
select riwaq_watch('riwaq_maker', 'maker',
    '{maker_id,public_id,handle,kind,name,story,region_id,province_id,place,latitude,longitude,languages,lead_time_days,zone,verified,active,active_from,active_until}',
    'select public_id from changed');
select riwaq_watch('riwaq_maker_craft', 'maker', '{maker_id,craft_id,position}',
    'select m.public_id from changed c join riwaq_maker m using (maker_id)');
select riwaq_watch('riwaq_maker_former_handle', 'maker', '{maker_id,handle}',
    'select m.public_id from changed c join riwaq_maker m using (maker_id)');
select riwaq_watch('riwaq_maker_photo', 'maker', '{maker_photo_id,maker_id,url,alt_text,position}',
    'select m.public_id from changed c join riwaq_maker m using (maker_id)');
select riwaq_watch('riwaq_opening_span', 'maker', '{maker_id,day,opens,closes}',
    'select m.public_id from changed c join riwaq_maker m using (maker_id)');
select riwaq_watch('riwaq_closed_days', 'maker', '{closed_days_id,maker_id,from_day,until_day,reason}',
    'select m.public_id from changed c join riwaq_maker m using (maker_id)');
select riwaq_watch('riwaq_membership', 'maker', '{cooperative_id,artisan_id,role,from_day,until_day}',
    'select m.public_id from changed c join riwaq_maker m on m.maker_id = c.cooperative_id');
select riwaq_watch('blc_translation', 'maker', '{entity_type,entity_id,field_name,locale_code,translated_value}',
    'select m.public_id from changed c join riwaq_maker m on m.maker_id = riwaq_number(c.entity_id)'
    ' where c.entity_type = ''RiwaqMaker'''
    ' union all select m.public_id from changed c join riwaq_maker_photo p on p.maker_photo_id = riwaq_number(c.entity_id)'
    ' join riwaq_maker m using (maker_id) where c.entity_type = ''RiwaqMakerPhoto'''
    ' union all select m.public_id from changed c join riwaq_closed_days d on d.closed_days_id = riwaq_number(c.entity_id)'
    ' join riwaq_maker m using (maker_id) where c.entity_type = ''RiwaqClosedDays''');

-- What products and cooperatives repeat of a maker.
select riwaq_watch('riwaq_maker', 'maker-named',
    '{maker_id,public_id,handle,kind,name,region_id,province_id,verified,lead_time_days}',
    'select maker_id from changed', 1);
select riwaq_watch('riwaq_maker_craft', 'maker-named', '{maker_id,craft_id,position}',
    'select maker_id from changed', 1);
select riwaq_watch('blc_translation', 'maker-named', '{entity_type,entity_id,field_name,locale_code,translated_value}',
    'select riwaq_number(entity_id) from changed where entity_type = ''RiwaqMaker'' and field_name = ''name''', 1);
select riwaq_watch('riwaq_membership', 'maker-hands', '{cooperative_id,artisan_id}',
    'select cooperative_id from changed', 1);

-- A topic of our own: catalogue watches the same table for what is its part of a product.
select riwaq_watch('blc_product', 'product-maker', '{product_id,riwaq_maker_id}', 'select product_id from changed');
select riwaq_watch('riwaq_hand', 'product', '{hand_id,product_id,artisan_id,position}',
    'select p.riwaq_public_id from changed c join blc_product p using (product_id)');
