-- Ids and names for the outside. Defaults fill what is there already and whatever is inserted past us.
ALTER TABLE blc_product
    ADD COLUMN riwaq_public_id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN riwaq_handle varchar(60),
    ADD COLUMN riwaq_created_at timestamptz NOT NULL DEFAULT now(),
    ADD CONSTRAINT riwaq_product_public_id UNIQUE (riwaq_public_id),
    ADD CONSTRAINT riwaq_product_handle UNIQUE (riwaq_handle),
    ADD CONSTRAINT riwaq_product_handle_is_a_slug CHECK (riwaq_handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE blc_category
    ADD COLUMN riwaq_public_id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD CONSTRAINT riwaq_category_public_id UNIQUE (riwaq_public_id);

-- The column of Broadleaf's own inventory template, which a stock database has only where somebody wove it.
ALTER TABLE blc_sku ADD COLUMN IF NOT EXISTS quantity_available integer;

-- Handles that products had before; their addresses are redirected.
CREATE TABLE riwaq_product_former_handle (
    handle     varchar(60) PRIMARY KEY,
    product_id bigint NOT NULL REFERENCES blc_product ON DELETE CASCADE,
    since      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX riwaq_product_former_handle_product ON riwaq_product_former_handle (product_id);

CREATE FUNCTION riwaq_product_keeps_handle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Hibernate writes every column, from a cache that may be older than the handle.
    NEW.riwaq_handle := coalesce(NEW.riwaq_handle, OLD.riwaq_handle);
    RETURN NEW;
END $$;
CREATE TRIGGER riwaq_product_keeps_handle BEFORE UPDATE ON blc_product
    FOR EACH ROW WHEN (NEW.riwaq_handle IS NULL AND OLD.riwaq_handle IS NOT NULL)
    EXECUTE FUNCTION riwaq_product_keeps_handle();

CREATE FUNCTION riwaq_product_remembers_handle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM riwaq_product_former_handle WHERE handle = NEW.riwaq_handle;
    INSERT INTO riwaq_product_former_handle (handle, product_id) VALUES (OLD.riwaq_handle, OLD.product_id)
    ON CONFLICT (handle) DO UPDATE SET product_id = excluded.product_id, since = now();
    RETURN NULL;
END $$;
CREATE TRIGGER riwaq_product_remembers_handle AFTER UPDATE ON blc_product
    FOR EACH ROW WHEN (OLD.riwaq_handle IS NOT NULL AND NEW.riwaq_handle <> OLD.riwaq_handle)
    EXECUTE FUNCTION riwaq_product_remembers_handle();

-- What we know of uploaded originals that facts show: hash and size, or that it is no picture (no hash).
CREATE TABLE riwaq_original (
    static_asset_id bigint PRIMARY KEY REFERENCES blc_static_asset ON DELETE CASCADE,
    full_url        text NOT NULL,
    -- The versions of the stock rows it was learnt from; where these are others now, it is learnt again.
    stamp           text NOT NULL,
    sha256          text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    media_type      text,
    width           integer,
    height          integer
);
CREATE INDEX riwaq_original_sha256 ON riwaq_original (sha256);

-- A translation names its owner by text; what is no number belongs to none of ours, and must not fail the host's write.
CREATE FUNCTION riwaq_number(given text) RETURNS bigint LANGUAGE sql IMMUTABLE AS
    $$ SELECT CASE WHEN given ~ '^[0-9]{1,18}$' THEN given::bigint END $$;

SELECT riwaq_watch('blc_product', 'product',
    '{product_id,riwaq_public_id,riwaq_handle,riwaq_created_at,default_sku_id,default_category_id,archived}',
    'SELECT riwaq_public_id FROM changed');
SELECT riwaq_watch('riwaq_product_former_handle', 'product', '{handle,product_id}',
    'SELECT p.riwaq_public_id FROM changed c JOIN blc_product p USING (product_id)');
SELECT riwaq_watch('blc_sku', 'product',
    '{sku_id,name,description,long_description,retail_price,sale_price,currency_code,active_start_date,active_end_date}',
    'SELECT p.riwaq_public_id FROM changed c JOIN blc_product p ON p.default_sku_id = c.sku_id');
SELECT riwaq_watch('blc_category_product_xref', 'product', '{category_id,product_id,display_order}',
    'SELECT p.riwaq_public_id FROM changed c JOIN blc_product p USING (product_id)');
SELECT riwaq_watch('blc_sku_media_map', 'product', '{blc_sku_sku_id,media_id,map_key}',
    'SELECT p.riwaq_public_id FROM changed c JOIN blc_product p ON p.default_sku_id = c.blc_sku_sku_id');
SELECT riwaq_watch('blc_translation', 'product', '{entity_type,entity_id,field_name,locale_code,translated_value}',
    'SELECT p.riwaq_public_id FROM changed c JOIN blc_product p ON p.default_sku_id = riwaq_number(c.entity_id)'
    ' WHERE c.entity_type = ''Sku'' UNION ALL SELECT p.riwaq_public_id FROM changed c JOIN blc_product p'
    ' ON p.product_id = riwaq_number(c.entity_id) WHERE c.entity_type = ''Product''');

SELECT riwaq_watch('blc_product', 'stock',
    '{product_id,riwaq_public_id,default_sku_id,default_category_id,archived}', 'SELECT riwaq_public_id FROM changed');
SELECT riwaq_watch('blc_sku', 'stock', '{sku_id,quantity_available,inventory_type,available_flag}',
    'SELECT p.riwaq_public_id FROM changed c JOIN blc_product p ON p.default_sku_id = c.sku_id');
SELECT riwaq_watch('blc_category', 'category-stock', '{category_id,inventory_type}',
    'SELECT category_id FROM changed', 1);

SELECT riwaq_watch('blc_category', 'category', '{category_id,riwaq_public_id,name,archived}',
    'SELECT category_id FROM changed', 1);
SELECT riwaq_watch('blc_translation', 'category', '{entity_type,entity_id,field_name,locale_code,translated_value}',
    'SELECT riwaq_number(entity_id) FROM changed WHERE entity_type = ''Category''', 1);

SELECT riwaq_watch('blc_media', 'media', '{media_id,url,alt_text}', 'SELECT media_id FROM changed');
SELECT riwaq_watch('blc_static_asset', 'original', '{static_asset_id,full_url,alt_text}', 'SELECT full_url FROM changed');
SELECT riwaq_watch('blc_static_asset_strg', 'original', '{static_asset_strg_id,static_asset_id,file_data}',
    'SELECT a.full_url FROM changed c JOIN blc_static_asset a USING (static_asset_id)');
SELECT riwaq_watch('riwaq_original', 'original', '{full_url,sha256,width,height}', 'SELECT full_url FROM changed');
SELECT riwaq_watch('blc_translation', 'original', '{entity_type,entity_id,field_name,locale_code,translated_value}',
    'SELECT a.full_url FROM changed c JOIN blc_static_asset a ON a.static_asset_id = riwaq_number(c.entity_id)'
    ' WHERE c.entity_type = ''StaticAsset''');
