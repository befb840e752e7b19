-- Work of other modules that checkout's desk hands out: money for makers.
ALTER TABLE riwaq_work DROP CONSTRAINT riwaq_work_kind_check,
    ADD CONSTRAINT riwaq_work_kind_check CHECK (kind IN ('REFUND', 'MAIL', 'PAYOUT')),
    -- The row it is about, in the tables of the module that wants it.
    ADD COLUMN subject  text,
    -- Whose the money becomes, and the transfer that is taken back.
    ADD COLUMN account  text,
    ADD COLUMN transfer text;
-- One row of work for what is wanted, however often it is wanted.
CREATE UNIQUE INDEX riwaq_work_subject ON riwaq_work (kind, subject) WHERE subject IS NOT NULL;
