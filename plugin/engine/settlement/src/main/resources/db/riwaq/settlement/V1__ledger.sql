-- Commission rules, the ledger, settlements and payouts. Amounts are minor units of the orders' currency.
CREATE TABLE riwaq_commission_rule (
    commission_rule_id bigint PRIMARY KEY,
    subject        varchar(16) NOT NULL CHECK (subject IN ('MAKER', 'COOPERATIVE', 'CRAFT', 'PARTNER', 'ANY')),
    -- Of a cooperative too.
    maker_id       bigint REFERENCES riwaq_maker (maker_id),
    craft_id       bigint REFERENCES riwaq_craft (craft_id),
    storefront_id  bigint REFERENCES riwaq_storefront (storefront_id),
    points         integer NOT NULL CHECK (points BETWEEN 0 AND 10000),
    partner_points integer NOT NULL DEFAULT 0,
    vat_points     integer NOT NULL DEFAULT 2000 CHECK (vat_points BETWEEN 0 AND 10000),
    from_day       date NOT NULL,
    until_day      date,
    note           varchar(255),
    CHECK (partner_points BETWEEN 0 AND points),
    CONSTRAINT riwaq_commission_rule_days CHECK (until_day IS NULL OR until_day >= from_day),
    CONSTRAINT riwaq_commission_rule_subject CHECK (
        (maker_id IS NOT NULL) = (subject IN ('MAKER', 'COOPERATIVE'))
        AND (craft_id IS NOT NULL) = (subject = 'CRAFT')
        AND (storefront_id IS NOT NULL) = (subject = 'PARTNER'))
);

-- Two rules for the same thing on the same day would be a tie: nobody could say which holds.
CREATE FUNCTION riwaq_commission_rule_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(710500);
    IF EXISTS (SELECT 1 FROM riwaq_commission_rule r
        WHERE r.commission_rule_id <> NEW.commission_rule_id AND r.subject = NEW.subject
            AND coalesce(r.maker_id, r.craft_id, r.storefront_id, 0)
                = coalesce(NEW.maker_id, NEW.craft_id, NEW.storefront_id, 0)
            AND daterange(r.from_day, r.until_day, '[]') && daterange(NEW.from_day, NEW.until_day, '[]')) THEN
        RAISE EXCEPTION USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'riwaq_commission_rule_tie',
            MESSAGE = 'another rule holds for the same on one of these days: "riwaq_commission_rule_tie"';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER riwaq_commission_rule_alone BEFORE INSERT OR UPDATE ON riwaq_commission_rule
    FOR EACH ROW EXECUTE FUNCTION riwaq_commission_rule_alone();

CREATE TABLE riwaq_ledger_booking (
    booking_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Where it comes from: an order, a refund, a step of a payout. Nothing is booked twice.
    source      text NOT NULL CHECK (source IN
        ('ORDER', 'REFUND', 'DISPUTE', 'PAYOUT_SENT', 'PAYOUT_CONFIRMED', 'PAYOUT_FAILED', 'PAYOUT_RETURNED')),
    source_id   text NOT NULL,
    booked_at   timestamptz NOT NULL DEFAULT now(),
    made_in     xid8 NOT NULL DEFAULT pg_current_xact_id(),
    UNIQUE (source, source_id)
);

CREATE TABLE riwaq_ledger_entry (
    entry_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    booking_id  bigint NOT NULL REFERENCES riwaq_ledger_booking,
    account     text NOT NULL CHECK (account IN ('CLEARING', 'MAKER', 'COOPERATIVE', 'COMMISSION', 'PARTNER',
        'COMMISSION_VAT', 'DELIVERY', 'REFUNDS', 'DISPUTES', 'IN_TRANSIT')),
    -- Public id of the maker or cooperative, code of the partner; '' where an account has no owner.
    owner       text NOT NULL DEFAULT '',
    debit       bigint NOT NULL DEFAULT 0 CHECK (debit >= 0),
    credit      bigint NOT NULL DEFAULT 0 CHECK (credit >= 0),
    CHECK ((debit = 0) <> (credit = 0)),
    CHECK ((owner <> '') = (account IN ('MAKER', 'COOPERATIVE', 'PARTNER')))
);
CREATE INDEX riwaq_ledger_entry_booking ON riwaq_ledger_entry (booking_id);
CREATE INDEX riwaq_ledger_entry_account ON riwaq_ledger_entry (account, owner);

CREATE FUNCTION riwaq_ledger_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    debits numeric; credits numeric;
BEGIN
    SELECT sum(debit), sum(credit) INTO debits, credits FROM riwaq_ledger_entry WHERE booking_id = NEW.booking_id;
    IF debits IS DISTINCT FROM credits OR debits IS NULL THEN
        RAISE EXCEPTION 'booking % has debits of % and credits of %', NEW.booking_id, debits, credits
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER riwaq_ledger_balanced AFTER INSERT ON riwaq_ledger_entry
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION riwaq_ledger_balanced();
CREATE CONSTRAINT TRIGGER riwaq_ledger_booking_balanced AFTER INSERT ON riwaq_ledger_booking
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION riwaq_ledger_balanced();

-- What a booking says is whole when it commits: nothing is added later, even if it balances.
CREATE FUNCTION riwaq_ledger_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM riwaq_ledger_booking
        WHERE booking_id = NEW.booking_id AND made_in = pg_current_xact_id()) THEN
        RAISE EXCEPTION 'booking % is closed', NEW.booking_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER riwaq_ledger_closed BEFORE INSERT ON riwaq_ledger_entry
    FOR EACH ROW EXECUTE FUNCTION riwaq_ledger_closed();

-- What each line of an order became; a refund is a row with negative amounts. A settlement is an order's rows of a maker.
CREATE TABLE riwaq_settlement_line (
    settlement_line_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    booking_id       bigint NOT NULL REFERENCES riwaq_ledger_booking,
    riwaq_order_id   uuid NOT NULL,
    number           text NOT NULL,
    line_id          uuid NOT NULL,
    product          uuid NOT NULL,
    maker            uuid NOT NULL,
    day              date NOT NULL,
    gross            bigint NOT NULL,
    discount         bigint NOT NULL,
    vat              bigint NOT NULL,
    goods            bigint NOT NULL,
    commission       bigint NOT NULL,
    commission_vat   bigint NOT NULL,
    partner          bigint NOT NULL,
    makers_delivery  bigint NOT NULL,
    markets_delivery bigint NOT NULL,
    -- The rule that applied as it was then, and those that it went before.
    rule_id          bigint,
    rule_subject     text NOT NULL,
    rule_points      integer NOT NULL,
    rule_before      text NOT NULL DEFAULT '',
    -- Members who made it, as they were then; the goods' money is theirs in equal shares.
    hands            text[] NOT NULL DEFAULT '{}',
    UNIQUE (booking_id, line_id),
    CHECK (gross - discount = goods + commission + commission_vat + partner)
);
CREATE INDEX riwaq_settlement_line_maker ON riwaq_settlement_line (maker, day);
CREATE INDEX riwaq_settlement_line_order ON riwaq_settlement_line (riwaq_order_id);

CREATE FUNCTION riwaq_ledger_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is only added to: % of %', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER riwaq_ledger_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON riwaq_ledger_booking
    FOR EACH STATEMENT EXECUTE FUNCTION riwaq_ledger_kept();
CREATE TRIGGER riwaq_ledger_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON riwaq_ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION riwaq_ledger_kept();
CREATE TRIGGER riwaq_ledger_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON riwaq_settlement_line
    FOR EACH STATEMENT EXECUTE FUNCTION riwaq_ledger_kept();

CREATE TABLE riwaq_maker_account (
    maker_id  bigint PRIMARY KEY REFERENCES riwaq_maker (maker_id),
    method    varchar(16) NOT NULL CHECK (method IN ('BANK', 'CASH', 'STRIPE')),
    rib       varchar(24) CHECK (rib ~ '^[0-9]{24}$' AND rib::numeric % 97 = 0),
    account   varchar(64) CHECK (account ~ '^acct_[A-Za-z0-9_]{1,60}$'),
    CHECK ((rib IS NOT NULL) = (method = 'BANK') AND (account IS NOT NULL) = (method = 'STRIPE'))
);

CREATE TABLE riwaq_payout_batch (
    payout_batch_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    made_by     text NOT NULL,
    made_at     timestamptz NOT NULL DEFAULT now(),
    approved_by text,
    approved_at timestamptz,
    CONSTRAINT riwaq_payout_second_person CHECK (approved_by <> made_by)
);

CREATE TABLE riwaq_payout (
    payout_id       uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    payout_batch_id bigint NOT NULL REFERENCES riwaq_payout_batch,
    maker           uuid NOT NULL,
    method          text NOT NULL,
    -- RIB or account as it was when the batch was made.
    destination     text,
    amount          bigint NOT NULL CHECK (amount > 0),
    state           text NOT NULL DEFAULT 'DUE'
        CHECK (state IN ('DUE', 'APPROVED', 'SENT', 'CONFIRMED', 'FAILED', 'RETURNED')),
    -- The bank's, or the number of the receipt.
    reference       text,
    changed_at      timestamptz NOT NULL DEFAULT now()
);
-- A maker is paid by one payout at a time.
CREATE UNIQUE INDEX riwaq_payout_open ON riwaq_payout (maker) WHERE state IN ('DUE', 'APPROVED', 'SENT');
CREATE INDEX riwaq_payout_of_batch ON riwaq_payout (payout_batch_id);
CREATE SEQUENCE riwaq_payout_receipt;
