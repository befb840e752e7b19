-- A refund that the shopper's bank sent back is taken back out of the ledger; asked for again, it is booked again.
ALTER TABLE riwaq_ledger_booking DROP CONSTRAINT riwaq_ledger_booking_source_check,
    ADD CONSTRAINT riwaq_ledger_booking_source_check CHECK (source IN ('ORDER', 'REFUND', 'REFUND_CAME_BACK', 'DISPUTE',
        'PAYOUT_SENT', 'PAYOUT_CONFIRMED', 'PAYOUT_FAILED', 'PAYOUT_RETURNED', 'PAYOUT_REVERSED'));
