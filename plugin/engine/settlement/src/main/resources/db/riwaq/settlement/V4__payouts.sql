-- Payout accounts that two people stand for, payouts step by step, files for the bank, transfers taken back.

ALTER TABLE riwaq_maker_account
    -- The name that the bank knows the account by.
    ADD COLUMN holder       varchar(70),
    ADD COLUMN changed_by   varchar(255) NOT NULL DEFAULT 'engine',
    ADD COLUMN changed_at   timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN confirmed_by varchar(255),
    ADD COLUMN confirmed_at timestamptz,
    ADD CONSTRAINT riwaq_maker_account_second_person CHECK (confirmed_by <> changed_by),
    ADD CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL));

-- Personal data; never in a fact.
CREATE TABLE riwaq_maker_account_change (
    maker_account_change_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    maker_id bigint NOT NULL,
    done_at  timestamptz NOT NULL DEFAULT now(),
    done_by  varchar(255) NOT NULL,
    what     varchar(16) NOT NULL CHECK (what IN ('ADDED', 'CHANGED', 'CONFIRMED')),
    method   varchar(16) NOT NULL,
    rib      varchar(24),
    account  varchar(64),
    holder   varchar(70)
);
CREATE TRIGGER riwaq_ledger_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON riwaq_maker_account_change
    FOR EACH STATEMENT EXECUTE FUNCTION riwaq_ledger_kept();

-- Whoever writes: a changed account is nobody's word any more, and every change is kept.
CREATE FUNCTION riwaq_maker_account_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    was text := 'ADDED';
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF (NEW.method, NEW.rib, NEW.account, NEW.holder) IS DISTINCT FROM (OLD.method, OLD.rib, OLD.account, OLD.holder)
        THEN
            NEW.confirmed_by := NULL;
            NEW.confirmed_at := NULL;
            NEW.changed_at := now();
            was := 'CHANGED';
        ELSIF NEW.confirmed_by IS NOT NULL AND OLD.confirmed_by IS NULL THEN
            was := 'CONFIRMED';
        ELSE
            RETURN NEW;
        END IF;
    ELSE
        NEW.confirmed_by := NULL;
        NEW.confirmed_at := NULL;
    END IF;
    INSERT INTO riwaq_maker_account_change (maker_id, done_by, what, method, rib, account, holder)
    VALUES (NEW.maker_id, CASE was WHEN 'CONFIRMED' THEN NEW.confirmed_by ELSE NEW.changed_by END, was, NEW.method,
        NEW.rib, NEW.account, NEW.holder);
    RETURN NEW;
END $$;
CREATE TRIGGER riwaq_maker_account_changed BEFORE INSERT OR UPDATE ON riwaq_maker_account
    FOR EACH ROW EXECUTE FUNCTION riwaq_maker_account_changed();

ALTER TABLE riwaq_payout
    ADD COLUMN payout_no bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    ADD COLUMN holder    varchar(70),
    ADD COLUMN reason    varchar(255),
    -- What of a transfer was taken back.
    ADD COLUMN reversed  bigint NOT NULL DEFAULT 0 CHECK (reversed BETWEEN 0 AND amount);

CREATE TABLE riwaq_payout_step (
    payout_step_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payout_id uuid NOT NULL REFERENCES riwaq_payout,
    state     text NOT NULL,
    done_by   text NOT NULL,
    done_at   timestamptz NOT NULL DEFAULT now(),
    reason    text
);
CREATE INDEX riwaq_payout_step_of ON riwaq_payout_step (payout_id);

-- What the bank was given: written once, read as often as one likes.
CREATE TABLE riwaq_payout_file (
    payout_batch_id bigint NOT NULL REFERENCES riwaq_payout_batch,
    format   text NOT NULL CHECK (format IN ('csv', 'xml')),
    name     text NOT NULL,
    content  bytea NOT NULL,
    sha256   text NOT NULL,
    payments integer NOT NULL CHECK (payments > 0),
    total    bigint NOT NULL CHECK (total > 0),
    made_by  text NOT NULL,
    made_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (payout_batch_id, format)
);
CREATE TRIGGER riwaq_ledger_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON riwaq_payout_file
    FOR EACH STATEMENT EXECUTE FUNCTION riwaq_ledger_kept();

CREATE TABLE riwaq_payout_reversal (
    reversal_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    payout_id   uuid NOT NULL REFERENCES riwaq_payout,
    amount      bigint NOT NULL CHECK (amount > 0),
    state       text NOT NULL DEFAULT 'WANTED' CHECK (state IN ('WANTED', 'DONE', 'REFUSED')),
    -- REFUND: the maker owes after a refund or a lost dispute; RETURNED: a person wants the whole back.
    cause       text NOT NULL CHECK (cause IN ('REFUND', 'RETURNED')),
    asked_by    text NOT NULL,
    asked_at    timestamptz NOT NULL DEFAULT now(),
    refusal     text
);
-- One at a time for a transfer: two would both count on the same rest.
CREATE UNIQUE INDEX riwaq_payout_reversal_open ON riwaq_payout_reversal (payout_id) WHERE state = 'WANTED';

ALTER TABLE riwaq_ledger_booking DROP CONSTRAINT riwaq_ledger_booking_source_check,
    ADD CONSTRAINT riwaq_ledger_booking_source_check CHECK (source IN ('ORDER', 'REFUND', 'DISPUTE', 'PAYOUT_SENT',
        'PAYOUT_CONFIRMED', 'PAYOUT_FAILED', 'PAYOUT_RETURNED', 'PAYOUT_REVERSED'));

-- Of a maker's money what a bank may still take: all that is left of an order whose payment is disputed.
CREATE VIEW riwaq_maker_held AS
SELECT s.maker::text AS maker, greatest(0, sum(s.goods + s.makers_delivery))::bigint AS held
FROM riwaq_settlement_line s JOIN riwaq_order o USING (riwaq_order_id)
WHERE EXISTS (SELECT 1 FROM riwaq_dispute d WHERE d.payment_id = o.payment_id AND d.state = 'OPEN')
GROUP BY s.maker;

CREATE FUNCTION riwaq_masked(text) RETURNS varchar(16) LANGUAGE sql IMMUTABLE AS
    $$ SELECT CASE WHEN $1 IS NULL THEN NULL ELSE '•••• ' || right($1, 4) END::varchar(16) $$;

-- What each maker is owed, how much of it can be paid out, and what stands in the way.
CREATE VIEW riwaq_maker_due AS
SELECT d.*, CASE
        WHEN EXISTS (SELECT 1 FROM riwaq_payout p WHERE p.maker::text = d.maker AND p.state IN ('DUE', 'APPROVED', 'SENT'))
            THEN 'UNDER_WAY'
        WHEN d.owed <= 0 THEN 'NOTHING'
        WHEN d.payable <= 0 THEN 'HELD'
        WHEN d.method IS NULL THEN 'NO_ACCOUNT'
        WHEN NOT d.confirmed THEN 'UNCONFIRMED'
        ELSE 'READY' END AS state
FROM (
    SELECT m.maker_id, m.public_id AS maker, m.name, coalesce(o.owed, 0)::bigint AS owed,
        coalesce(h.held, 0)::bigint AS held,
        greatest(0, coalesce(o.owed, 0) - coalesce(h.held, 0))::bigint AS payable,
        a.method, coalesce(a.rib, a.account) AS destination, a.holder, a.confirmed_by IS NOT NULL AS confirmed
    FROM riwaq_maker m
        LEFT JOIN (SELECT owner, sum(credit - debit) AS owed FROM riwaq_ledger_entry
            WHERE account IN ('MAKER', 'COOPERATIVE') GROUP BY owner) o ON o.owner = m.public_id
        LEFT JOIN riwaq_maker_held h ON h.maker = m.public_id
        LEFT JOIN riwaq_maker_account a USING (maker_id)
    WHERE o.owner IS NOT NULL OR a.maker_id IS NOT NULL) d;
