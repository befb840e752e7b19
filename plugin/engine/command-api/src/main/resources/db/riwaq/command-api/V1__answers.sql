-- The first answer to each command that came with a key; written in the transaction of the change.
CREATE TABLE riwaq_answer (
    -- The route, e.g. POST /carts/{id}/items, and what it was about, e.g. the cart's id.
    route  text COLLATE "C" NOT NULL,
    scope  text COLLATE "C" NOT NULL,
    key    uuid NOT NULL,
    -- Of the body: another one with the same key is refused.
    digest bytea NOT NULL,
    status smallint NOT NULL,
    media  text NOT NULL,
    answer bytea NOT NULL,
    at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (route, scope, key)
);
CREATE INDEX riwaq_answer_at ON riwaq_answer (at);
