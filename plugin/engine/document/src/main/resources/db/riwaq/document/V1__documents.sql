-- Invoices, receipts and credit notes: written once, numbered by the database, never changed.
CREATE TABLE riwaq_document (
    document_id    uuid PRIMARY KEY,
    kind           text NOT NULL CHECK (kind IN ('INVOICE', 'RECEIPT', 'CREDIT_NOTE')),
    -- Public id of the maker, code of the storefront: each counts for itself.
    issuer         text NOT NULL,
    -- Whose calendar says which year it is.
    zone           text NOT NULL,
    year           integer NOT NULL,
    serial         integer NOT NULL,
    number         text NOT NULL,
    issued_at      timestamptz NOT NULL,
    riwaq_order_id uuid NOT NULL REFERENCES riwaq_order,
    refund_id      uuid REFERENCES riwaq_refund,
    total          bigint NOT NULL CHECK (total >= 0),
    vat            bigint NOT NULL CHECK (vat >= 0),
    -- What it says, JSON of the contract; personal data.
    content        text NOT NULL,
    UNIQUE (kind, issuer, year, serial),
    CHECK ((kind = 'CREDIT_NOTE') = (refund_id IS NOT NULL))
);
CREATE UNIQUE INDEX riwaq_document_once ON riwaq_document (riwaq_order_id, kind, issuer) WHERE refund_id IS NULL;
CREATE UNIQUE INDEX riwaq_document_refund_once ON riwaq_document (refund_id, issuer) WHERE refund_id IS NOT NULL;

-- The number is one more than that of the last document that is there: what is rolled back leaves no gap, and whoever
-- makes the next waits until it is known. Nothing that a writer says of number or date counts.
CREATE FUNCTION riwaq_number_document() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last record;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('riwaq_document ' || NEW.kind || ' ' || NEW.issuer, 0));
    SELECT d.year, d.serial, d.issued_at INTO last FROM riwaq_document d
        WHERE d.kind = NEW.kind AND d.issuer = NEW.issuer ORDER BY d.year DESC, d.serial DESC LIMIT 1;
    NEW.issued_at := greatest(clock_timestamp(), last.issued_at);
    NEW.year := extract(year FROM NEW.issued_at AT TIME ZONE NEW.zone);
    NEW.serial := CASE WHEN last.year = NEW.year THEN last.serial + 1 ELSE 1 END;
    NEW.number := CASE NEW.kind WHEN 'INVOICE' THEN 'F' WHEN 'RECEIPT' THEN 'R' ELSE 'A' END
        || NEW.year || '-' || CASE WHEN NEW.serial < 100000 THEN lpad(NEW.serial::text, 5, '0') ELSE NEW.serial::text END;
    RETURN NEW;
END $$;
CREATE TRIGGER riwaq_document_number BEFORE INSERT ON riwaq_document
    FOR EACH ROW EXECUTE FUNCTION riwaq_number_document();

CREATE FUNCTION riwaq_keep_documents() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Documents are neither changed nor removed: a mistake is put right by a credit note';
END $$;
CREATE TRIGGER riwaq_document_kept BEFORE UPDATE OR DELETE ON riwaq_document
    FOR EACH ROW EXECUTE FUNCTION riwaq_keep_documents();
CREATE TRIGGER riwaq_document_all_kept BEFORE TRUNCATE ON riwaq_document
    FOR EACH STATEMENT EXECUTE FUNCTION riwaq_keep_documents();
