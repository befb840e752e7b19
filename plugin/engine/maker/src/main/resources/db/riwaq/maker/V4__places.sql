-- Products repeat their maker's place.
select riwaq_watch('riwaq_maker', 'maker-named',
    '{maker_id,public_id,handle,kind,name,region_id,province_id,verified,lead_time_days,latitude,longitude}',
    'select maker_id from changed', 1);
