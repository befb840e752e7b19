-- Who brought a shopper: the last click before paying, and what became of it when the order was placed.
CREATE TABLE riwaq_cart_referral (
    cart_id    uuid PRIMARY KEY REFERENCES riwaq_cart ON DELETE CASCADE,
    partner    uuid NOT NULL,
    click      uuid NOT NULL,
    clicked_at timestamptz NOT NULL
);

CREATE TABLE riwaq_order_referral (
    riwaq_order_id uuid PRIMARY KEY REFERENCES riwaq_order,
    partner        uuid NOT NULL,
    click          uuid NOT NULL,
    clicked_at     timestamptz NOT NULL,
    -- The partner's part on that day, basis points.
    points         integer NOT NULL,
    -- Why it brings the partner nothing: it was none that day, the click was too long ago, it bought itself, or the click
    -- brought another order; null: it does.
    refused        text CHECK (refused IN ('PARTNER', 'OLD', 'SELF', 'USED'))
);
CREATE UNIQUE INDEX riwaq_order_referral_click ON riwaq_order_referral (click) WHERE refused IS NULL;
CREATE INDEX riwaq_order_referral_partner ON riwaq_order_referral (partner);
