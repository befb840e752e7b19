-- Carts, payments, reservations, orders, parcels, and what is to be done outside. Amounts are minor units.
CREATE TABLE riwaq_cart (
    cart_id     uuid PRIMARY KEY,
    -- The stock order that prices it.
    order_id    bigint NOT NULL UNIQUE,
    storefront  text NOT NULL,
    lang        text NOT NULL,
    version     bigint NOT NULL DEFAULT 0,
    -- Of what was last shown; when it is another, so is the version.
    digest      text NOT NULL DEFAULT '',
    status      text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'PAYING', 'ORDERED')),
    payment_id  uuid,
    -- Personal data, as JSON of the contract.
    contact     text,
    address     text,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE riwaq_cart_line (
    line_id       uuid PRIMARY KEY,
    cart_id       uuid NOT NULL REFERENCES riwaq_cart ON DELETE CASCADE,
    product_id    uuid NOT NULL,
    order_item_id bigint NOT NULL UNIQUE,
    shown_price   bigint,
    position      bigint GENERATED ALWAYS AS IDENTITY,
    UNIQUE (cart_id, product_id)
);

CREATE TABLE riwaq_cart_choice (
    cart_id   uuid NOT NULL REFERENCES riwaq_cart ON DELETE CASCADE,
    parcel    uuid NOT NULL,
    option_id text NOT NULL,
    PRIMARY KEY (cart_id, parcel)
);

CREATE TABLE riwaq_payment (
    payment_id   uuid PRIMARY KEY,
    cart_id      uuid NOT NULL REFERENCES riwaq_cart,
    method       text NOT NULL CHECK (method IN ('CARD', 'CASH_ON_DELIVERY', 'HALL_DESK')),
    state        text NOT NULL CHECK (state IN ('BEGUN', 'PROCESSING', 'FAILED', 'RELEASED', 'PAID', 'DUE',
        'REFUND_WANTED', 'REFUNDED')),
    amount       bigint NOT NULL CHECK (amount > 0),
    currency     text NOT NULL,
    cart_version bigint NOT NULL,
    -- The cart as it was shown and agreed to, JSON of the contract.
    shown        text NOT NULL,
    intent       text UNIQUE,
    reason       text,
    begun_at     timestamptz NOT NULL DEFAULT now(),
    expires_at   timestamptz NOT NULL
);
CREATE INDEX riwaq_payment_cart ON riwaq_payment (cart_id);
CREATE INDEX riwaq_payment_open ON riwaq_payment (expires_at) WHERE state IN ('BEGUN', 'PROCESSING');

-- Pieces taken out of the stock for a payment; put back when it ends without an order.
CREATE TABLE riwaq_reservation (
    payment_id uuid NOT NULL REFERENCES riwaq_payment,
    sku_id     bigint NOT NULL,
    quantity   integer NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (payment_id, sku_id)
);

CREATE TABLE riwaq_order (
    riwaq_order_id uuid PRIMARY KEY,
    number         text NOT NULL UNIQUE,
    -- One order for a cart, one for a stock order.
    cart_id        uuid NOT NULL UNIQUE REFERENCES riwaq_cart,
    order_id       bigint NOT NULL UNIQUE,
    payment_id     uuid NOT NULL UNIQUE REFERENCES riwaq_payment,
    storefront     text NOT NULL,
    lang           text NOT NULL,
    state          text NOT NULL DEFAULT 'PLACED' CHECK (state IN ('PLACED', 'CANCELLED')),
    payment_state  text NOT NULL CHECK (payment_state IN ('PAID', 'DUE', 'PARTLY_REFUNDED', 'REFUNDED')),
    method         text NOT NULL,
    placed_at      timestamptz NOT NULL DEFAULT now(),
    currency       text NOT NULL,
    items          bigint NOT NULL,
    discount       bigint NOT NULL,
    delivery       bigint NOT NULL,
    vat            bigint NOT NULL,
    total          bigint NOT NULL,
    CHECK (total = items - discount + delivery)
);

CREATE TABLE riwaq_parcel (
    parcel_id       uuid PRIMARY KEY,
    riwaq_order_id  uuid NOT NULL REFERENCES riwaq_order,
    maker           uuid NOT NULL,
    -- Names and dates as they were shown, JSON of the contract.
    maker_shown     text NOT NULL,
    delivery        text NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('HOME', 'PICK_UP')),
    fee             bigint NOT NULL,
    vat_status      text NOT NULL,
    vat_points      integer NOT NULL,
    vat             bigint NOT NULL,
    state           text NOT NULL DEFAULT 'TO_PREPARE'
        CHECK (state IN ('TO_PREPARE', 'READY', 'SHIPPED', 'DELIVERED', 'COLLECTED', 'CANCELLED')),
    carrier         text,
    tracking        text,
    UNIQUE (riwaq_order_id, maker)
);

CREATE TABLE riwaq_order_line (
    line_id         uuid PRIMARY KEY,
    riwaq_order_id  uuid NOT NULL REFERENCES riwaq_order,
    parcel_id       uuid NOT NULL REFERENCES riwaq_parcel,
    position        integer NOT NULL,
    product         uuid NOT NULL,
    maker           uuid NOT NULL,
    shown           text NOT NULL,
    quantity        integer NOT NULL,
    gross           bigint NOT NULL,
    discount        bigint NOT NULL,
    net             bigint NOT NULL,
    vat_status      text NOT NULL,
    vat_points      integer NOT NULL,
    vat             bigint NOT NULL,
    CHECK (net = gross - discount)
);
CREATE INDEX riwaq_order_line_order ON riwaq_order_line (riwaq_order_id);

CREATE TABLE riwaq_work (
    work_id        uuid PRIMARY KEY,
    kind           text NOT NULL CHECK (kind IN ('REFUND', 'MAIL')),
    topic          text NOT NULL,
    riwaq_order_id uuid REFERENCES riwaq_order,
    payment_id     uuid REFERENCES riwaq_payment,
    amount         bigint,
    lang           text,
    state          text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'DONE', 'IMPOSSIBLE')),
    due_at         timestamptz NOT NULL DEFAULT now(),
    holder         text,
    leased_until   timestamptz,
    tries          integer NOT NULL DEFAULT 0,
    reference      text,
    reason         text,
    made_at        timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX riwaq_work_due ON riwaq_work (due_at) WHERE state = 'OPEN';
-- A payment that became no order is refunded once.
CREATE UNIQUE INDEX riwaq_work_refund ON riwaq_work (payment_id) WHERE kind = 'REFUND' AND riwaq_order_id IS NULL;

-- A maker's tax status where it is not what config/checkout says of its kind.
CREATE TABLE riwaq_maker_vat (
    maker_id   bigint NOT NULL REFERENCES riwaq_maker,
    from_day   date NOT NULL,
    exempt     boolean NOT NULL,
    PRIMARY KEY (maker_id, from_day)
);

SELECT riwaq_watch('riwaq_order', 'order', '{riwaq_order_id,state,payment_state}', 'SELECT riwaq_order_id FROM changed');
SELECT riwaq_watch('riwaq_parcel', 'order', '{parcel_id,riwaq_order_id,state,carrier,tracking}',
    'SELECT riwaq_order_id FROM changed');
SELECT riwaq_watch('riwaq_work', 'work', '{work_id,state,due_at}', 'SELECT work_id FROM changed');
