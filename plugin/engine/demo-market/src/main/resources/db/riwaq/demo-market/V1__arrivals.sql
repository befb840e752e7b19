-- What of the demo market was loaded, with the key of its row: what is here is never loaded again, whatever became of it.
CREATE TABLE riwaq_demo_arrival (
    thing     varchar(200) PRIMARY KEY,
    entity_id bigint NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now()
);
