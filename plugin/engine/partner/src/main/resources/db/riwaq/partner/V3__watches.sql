-- What storefronts' facts are made of.
select riwaq_watch('riwaq_storefront', 'storefront',
    '{storefront_id,public_id,code,name,hosts,languages,currency,theme,active}', 'select public_id from changed');
select riwaq_watch('riwaq_storefront_region', 'storefront', '{storefront_id,region_id,position}',
    'select s.public_id from changed c join riwaq_storefront s using (storefront_id)');
select riwaq_watch('blc_translation', 'storefront', '{entity_type,entity_id,field_name,locale_code,translated_value}',
    'select s.public_id from changed c join riwaq_storefront s on s.storefront_id::text = c.entity_id'
    ' where c.entity_type = ''RiwaqStorefront''');
