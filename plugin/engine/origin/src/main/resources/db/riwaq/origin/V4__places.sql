-- Origin tags repeat where their province or region is.
select riwaq_watch('riwaq_province', 'province-placed', '{province_id,latitude,longitude}',
    'select province_id from changed', 1);
select riwaq_watch('riwaq_region', 'region-placed', '{region_id,latitude,longitude}',
    'select region_id from changed', 1);
