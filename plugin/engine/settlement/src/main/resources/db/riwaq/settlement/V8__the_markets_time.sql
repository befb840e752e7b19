-- The market's zone is a setting.
DO $$
DECLARE
    shown text;
BEGIN
    FOREACH shown IN ARRAY ARRAY['riwaq_maker_account_screen', 'riwaq_account_change_screen', 'riwaq_payout_batch_screen',
        'riwaq_payout_screen', 'riwaq_payout_step_screen', 'riwaq_ledger_shown', 'riwaq_payout_due_screen'] LOOP
        EXECUTE 'CREATE OR REPLACE VIEW ' || shown || ' AS ' || regexp_replace(pg_get_viewdef(shown::regclass),
            '\(([a-z]+\.[a-z_]+|now\(\)) AT TIME ZONE ''Africa/Casablanca''::text\)', 'riwaq_local(\1)', 'g');
    END LOOP;
END $$;
