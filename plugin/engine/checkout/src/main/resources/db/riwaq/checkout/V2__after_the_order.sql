-- What happens to an order after it is placed: money received, refunds, returns, parcels under way.
ALTER TABLE riwaq_order
    ADD COLUMN paid_at       timestamptz,
    -- Who took cash, and where: DELIVERY or DESK.
    ADD COLUMN received_by   text,
    ADD COLUMN received_where text CHECK (received_where IN ('DELIVERY', 'DESK')),
    ADD COLUMN cancelled_by  text,
    ADD COLUMN cancel_reason text;
UPDATE riwaq_order SET paid_at = placed_at WHERE payment_state <> 'DUE';
ALTER TABLE riwaq_order ADD CHECK ((payment_state = 'DUE') = (paid_at IS NULL));

-- The pieces that an order took out of the stock, to be put back.
CREATE TABLE riwaq_sold (
    line_id  uuid PRIMARY KEY REFERENCES riwaq_order_line,
    sku_id   bigint NOT NULL,
    quantity integer NOT NULL CHECK (quantity > 0),
    returned integer NOT NULL DEFAULT 0 CHECK (returned BETWEEN 0 AND quantity)
);

CREATE TABLE riwaq_refund (
    refund_id      uuid PRIMARY KEY,
    riwaq_order_id uuid NOT NULL REFERENCES riwaq_order,
    kind           text NOT NULL CHECK (kind IN ('REFUND', 'DISPUTE')),
    state          text NOT NULL CHECK (state IN ('WANTED', 'DONE', 'REFUSED')),
    -- CARD goes back through whoever took it; CASH was handed over.
    way            text NOT NULL CHECK (way IN ('CARD', 'CASH')),
    amount         bigint NOT NULL CHECK (amount > 0),
    restocked      boolean NOT NULL,
    reason         text NOT NULL,
    asked_by       text NOT NULL,
    note           text,
    asked_at       timestamptz NOT NULL DEFAULT now(),
    done_at        timestamptz,
    reference      text,
    refusal        text,
    CHECK ((state = 'DONE') = (done_at IS NOT NULL))
);
CREATE INDEX riwaq_refund_order ON riwaq_refund (riwaq_order_id);

-- Its parts; they add up to it.
CREATE TABLE riwaq_refund_line (
    refund_id uuid NOT NULL REFERENCES riwaq_refund,
    line_id   uuid NOT NULL REFERENCES riwaq_order_line,
    quantity  integer NOT NULL CHECK (quantity >= 0),
    amount    bigint NOT NULL CHECK (amount >= 0),
    delivery  bigint NOT NULL CHECK (delivery >= 0),
    PRIMARY KEY (refund_id, line_id)
);

CREATE TABLE riwaq_dispute (
    dispute    text PRIMARY KEY,
    payment_id uuid NOT NULL REFERENCES riwaq_payment,
    amount     bigint NOT NULL CHECK (amount > 0),
    state      text NOT NULL CHECK (state IN ('OPEN', 'WON', 'LOST')),
    reason     text,
    opened_at  timestamptz NOT NULL DEFAULT now(),
    closed_at  timestamptz,
    refund_id  uuid REFERENCES riwaq_refund
);

CREATE TABLE riwaq_return (
    return_id      uuid PRIMARY KEY,
    riwaq_order_id uuid NOT NULL REFERENCES riwaq_order,
    state          text NOT NULL CHECK (state IN ('REQUESTED', 'ACCEPTED', 'REFUSED', 'RECEIVED')),
    reason         text,
    answer         text,
    answered_by    text,
    requested_at   timestamptz NOT NULL DEFAULT now(),
    answered_at    timestamptz,
    received_at    timestamptz,
    refund_id      uuid REFERENCES riwaq_refund
);
CREATE TABLE riwaq_return_line (
    return_id uuid NOT NULL REFERENCES riwaq_return,
    line_id   uuid NOT NULL REFERENCES riwaq_order_line,
    quantity  integer NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (return_id, line_id)
);

ALTER TABLE riwaq_parcel
    ADD COLUMN ready_at   timestamptz,
    ADD COLUMN shipped_at timestamptz,
    ADD COLUMN arrived_at timestamptz;

ALTER TABLE riwaq_work
    ADD COLUMN parcel_id uuid REFERENCES riwaq_parcel,
    ADD COLUMN refund_id uuid REFERENCES riwaq_refund;
-- Money for one refund is under way once.
CREATE UNIQUE INDEX riwaq_work_refund_once ON riwaq_work (refund_id) WHERE kind = 'REFUND' AND state = 'OPEN';

CREATE INDEX riwaq_cart_open ON riwaq_cart (changed_at) WHERE status = 'OPEN';

SELECT riwaq_watch('riwaq_refund', 'order', '{refund_id,riwaq_order_id,state}', 'SELECT riwaq_order_id FROM changed');
