-- The admin shows the time of the market (riwaq.engine.zone, written here at start), not the database's.
CREATE TABLE riwaq_zone (
    one  boolean PRIMARY KEY DEFAULT true CHECK (one),
    zone text NOT NULL
);
INSERT INTO riwaq_zone (zone) VALUES ('Africa/Casablanca');
CREATE FUNCTION riwaq_local(timestamptz) RETURNS timestamp LANGUAGE sql STABLE AS
    $$ SELECT $1 AT TIME ZONE (SELECT zone FROM riwaq_zone) $$;

DO $$
DECLARE
    shown text;
BEGIN
    FOREACH shown IN ARRAY ARRAY['riwaq_order_screen', 'riwaq_parcel_screen', 'riwaq_maker_letter_screen'] LOOP
        EXECUTE 'CREATE OR REPLACE VIEW ' || shown || ' AS ' || regexp_replace(pg_get_viewdef(shown::regclass),
            '\(?([a-z]+\.[a-z_]+)\)?::timestamp without time zone', 'riwaq_local(\1)', 'g');
    END LOOP;
END $$;
