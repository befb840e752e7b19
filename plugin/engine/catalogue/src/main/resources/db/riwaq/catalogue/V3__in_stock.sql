-- A product's fact says whether it is in stock: it is told again when the stock becomes empty or not empty, and not for
-- the sales between. Of a change there are two rows of "changed", of a new or deleted SKU one.
SELECT riwaq_watch('blc_sku', 'product',
    '{sku_id,name,description,long_description,retail_price,sale_price,currency_code,active_start_date,active_end_date,'
    'quantity_available,inventory_type,available_flag}',
    'SELECT p.riwaq_public_id FROM blc_product p JOIN (SELECT sku_id FROM changed GROUP BY sku_id HAVING count(*) = 1'
    ' OR count(DISTINCT (name, description, long_description, retail_price, sale_price, currency_code,'
    ' active_start_date, active_end_date, coalesce(quantity_available, 0) > 0, inventory_type, available_flag)) > 1) c'
    ' ON p.default_sku_id = c.sku_id');
