-- What the facts of this module are made of.
select riwaq_watch('riwaq_region', 'region',
    '{code,name,name_ar,name_en,name_es,name_zgh,capital,capital_ar,latitude,longitude,aliases}',
    'select code from changed');
select riwaq_watch('riwaq_province', 'province',
    '{code,name,name_ar,name_en,name_es,type,region_id,seat,latitude,longitude}', 'select code from changed');
select riwaq_watch('riwaq_craft', 'craft',
    '{code,name,name_ar,name_en,name_es,craft_family_id,variants,materials,regions,places}',
    'select code from changed');
select riwaq_watch('riwaq_craft_family', 'craft', '{craft_family_id,code,name,name_ar,name_en,name_es}',
    'select k.code from changed c join riwaq_craft k using (craft_family_id)');
select riwaq_watch('riwaq_material', 'term', '{code,name,name_ar,name_en,name_es,variants}',
    'select ''material/'' || code from changed');
select riwaq_watch('riwaq_colour', 'term', '{code,name,name_ar,name_en,name_es,variants,swatch}',
    'select ''colour/'' || code from changed');

-- A topic of our own: catalogue watches the same table for what is its part of a product.
select riwaq_watch('blc_product', 'product-making',
    '{product_id,riwaq_craft_id,riwaq_width_mm,riwaq_height_mm,riwaq_depth_mm,riwaq_weight_g,riwaq_made_to_order,riwaq_lead_time_days}',
    'select product_id from changed');
select riwaq_watch('riwaq_origin_tag', 'product',
    '{origin_tag_id,product_id,kind,region_id,province_id,evidence,protected_name_id,reference}',
    'select p.riwaq_public_id from changed c join blc_product p using (product_id)');
select riwaq_watch('riwaq_product_material', 'product', '{product_id,material_id,position}',
    'select p.riwaq_public_id from changed c join blc_product p using (product_id)');
select riwaq_watch('riwaq_product_colour', 'product', '{product_id,colour_id,position}',
    'select p.riwaq_public_id from changed c join blc_product p using (product_id)');
