-- The screens of payouts name partners as well.
CREATE OR REPLACE VIEW riwaq_maker_account_screen AS
SELECT a.maker_id, a.method, a.holder, a.rib, a.account, coalesce(riwaq_masked(coalesce(a.rib, a.account)), '')::varchar(16) AS masked,
    CASE WHEN a.confirmed_by IS NULL THEN 'WAITING' ELSE 'CONFIRMED' END::varchar(16) AS state,
    a.changed_by, riwaq_local(a.changed_at) AS changed_at, a.confirmed_by, riwaq_local(a.confirmed_at) AS confirmed_at,
    (SELECT max(maker_account_change_id) FROM riwaq_maker_account_change c WHERE c.maker_id = a.maker_id) AS seen,
    m.name::varchar(255) AS maker_name, a.of_maker AS makers_key, a.of_partner AS partners_key
FROM riwaq_maker_account a JOIN riwaq_payee m USING (maker_id);

DO $$
DECLARE
    shown text;
BEGIN
    FOREACH shown IN ARRAY ARRAY['riwaq_account_change_screen', 'riwaq_payout_screen', 'riwaq_payout_step_screen',
        'riwaq_ledger_shown'] LOOP
        EXECUTE 'CREATE OR REPLACE VIEW ' || shown || ' AS ' || replace(pg_get_viewdef(shown::regclass),
            'riwaq_maker m ', 'riwaq_payee m ');
    END LOOP;
END $$;

-- Who keeps payout accounts looks partners up.
INSERT INTO blc_admin_permission_xref (admin_permission_id, child_permission_id) VALUES (-710509, -710304), (-710510, -710304);
