-- By what the triggers and the reader look up; stock tables have no index on these.
CREATE INDEX riwaq_product_default_sku ON blc_product (default_sku_id);
CREATE INDEX riwaq_category_product_product ON blc_category_product_xref (product_id);
CREATE INDEX riwaq_category_product_category ON blc_category_product_xref (category_id);
CREATE INDEX riwaq_sku_media_map_media ON blc_sku_media_map (media_id);
