-- The outbox: what changed, by whom it is asked for, never how. Written by triggers in the transaction of the change,
-- so it sees the admin, bulk SQL and other processes alike, and is gone with a rollback.
CREATE TABLE riwaq_change (
    txid  xid8 NOT NULL DEFAULT pg_current_xact_id(),
    -- 0 is read first; 1 is for what touches many things at once and may not stand in the way of the rest.
    lane  smallint NOT NULL DEFAULT 0,
    -- The name of a fact type with a public id as key, or of something that facts repeat, with that thing's own key.
    topic text COLLATE "C" NOT NULL,
    key   text COLLATE "C" NOT NULL,
    at    timestamptz NOT NULL DEFAULT now(),
    -- The order of reading. One row for each thing and transaction is enough, for facts carry the whole state.
    PRIMARY KEY (lane, txid, topic, key)
);
CREATE INDEX riwaq_change_at ON riwaq_change (at);

-- One row. The epoch ends when the database is moved to a place where transaction ids begin anew.
CREATE TABLE riwaq_feed (
    one       boolean PRIMARY KEY DEFAULT true CHECK (one),
    epoch     uuid NOT NULL DEFAULT gen_random_uuid(),
    -- Changes of older transactions may have been swept away.
    kept_from xid8 NOT NULL DEFAULT '0'
);
INSERT INTO riwaq_feed DEFAULT VALUES;

-- What is watched, so that a check can tell whether a trigger was lost or switched off.
CREATE TABLE riwaq_watch (
    watched   text NOT NULL,
    topic     text NOT NULL,
    columns   text[] NOT NULL,
    key_query text NOT NULL,
    lane      smallint NOT NULL,
    PRIMARY KEY (watched, topic)
);

-- What a check saw of each fact, so that the next one finds what no trigger saw.
CREATE TABLE riwaq_fact_seen (
    type      text COLLATE "C" NOT NULL,
    -- The empty id says that the type was checked before.
    id        text COLLATE "C" NOT NULL,
    digest    bytea NOT NULL,
    -- What transactions below this one did is in the digest.
    seen_from xid8 NOT NULL,
    PRIMARY KEY (type, id)
);

-- Writes an outbox row for every key that key_query finds in "changed": the rows of the table, old and new, in which
-- one of the columns changed, with these columns only. More than 50 keys of one statement go to the slow lane.
-- Call it again to change a watch.
CREATE FUNCTION riwaq_watch(watched text, topic text, columns text[], key_query text, lane int DEFAULT 0)
RETURNS void LANGUAGE plpgsql AS $make$
DECLARE
    fires  text := format('riwaq_%s_%s', watched, replace(topic, '-', '_'));
    cols   text := (SELECT string_agg(quote_ident(c), ', ') FROM unnest(columns) c);
    change text := 'WITH changed AS (@rows@),'
        || ' keys AS (SELECT DISTINCT k::text AS key FROM (' || key_query || ') q(k) WHERE k IS NOT NULL)'
        || ' INSERT INTO riwaq_change (lane, topic, key)'
        || ' SELECT CASE WHEN (SELECT count(*) FROM keys) > 50 THEN 1 ELSE ' || lane || ' END, '
        || quote_literal(topic) || ', key FROM keys ON CONFLICT DO NOTHING;';
    event  text;
    named  text;
BEGIN
    IF length(fires) > 56 THEN
        RAISE EXCEPTION 'The names of a watch are too long together: %', fires;
    END IF;
    -- As its owner: another application's database user need not know our tables.
    EXECUTE format(
        'CREATE OR REPLACE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql'
        ' SECURITY DEFINER SET search_path = %I, pg_temp AS %L',
        fires, current_schema(),
        'BEGIN IF TG_OP = ''INSERT'' THEN ' || replace(change, '@rows@', 'SELECT ' || cols || ' FROM new_rows')
        || ' ELSIF TG_OP = ''DELETE'' THEN ' || replace(change, '@rows@', 'SELECT ' || cols || ' FROM old_rows')
        || ' ELSIF TG_OP = ''TRUNCATE'' THEN '
        || replace(change, '@rows@', 'SELECT ' || cols || ' FROM ' || quote_ident(watched))
        || ' ELSE ' || replace(change, '@rows@',
            '(SELECT ' || cols || ' FROM old_rows EXCEPT SELECT ' || cols || ' FROM new_rows) UNION ALL'
            || ' (SELECT ' || cols || ' FROM new_rows EXCEPT SELECT ' || cols || ' FROM old_rows)')
        || ' END IF; RETURN NULL; END');
    FOREACH event IN ARRAY ARRAY['insert', 'update', 'delete', 'truncate'] LOOP
        named := fires || '_' || left(event, 3);
        EXECUTE format('CREATE OR REPLACE TRIGGER %I %s %s ON %I %s FOR EACH STATEMENT EXECUTE FUNCTION %I()',
            named, CASE event WHEN 'truncate' THEN 'BEFORE' ELSE 'AFTER' END, event, watched,
            CASE event WHEN 'insert' THEN 'REFERENCING NEW TABLE AS new_rows'
                       WHEN 'delete' THEN 'REFERENCING OLD TABLE AS old_rows'
                       WHEN 'update' THEN 'REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows'
                       ELSE '' END,
            fires);
        -- CREATE OR REPLACE leaves a trigger off that was switched off.
        EXECUTE format('ALTER TABLE %I ENABLE TRIGGER %I', watched, named);
    END LOOP;
    INSERT INTO riwaq_watch VALUES (watched, topic, columns, key_query, lane)
    ON CONFLICT ON CONSTRAINT riwaq_watch_pkey DO UPDATE
        SET columns = excluded.columns, key_query = excluded.key_query, lane = excluded.lane;
END $make$;
