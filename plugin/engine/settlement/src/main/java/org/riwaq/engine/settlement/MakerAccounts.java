package org.riwaq.engine.settlement;

import java.sql.Connection;
import java.util.Collections;
import java.util.List;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Refused;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How each maker and partner is paid: a bank account, an account with the provider, or cash at the desk. Personal data: in no fact.
 * A changed account gets no money until a second person confirmed it.
 */
final class MakerAccounts {
    private static final int LONGEST_HOLDER = 70;

    private MakerAccounts() {}

    /** An account as it is typed. */
    static final class Typed {
        final String method;
        final String holder;
        final String rib;
        final String account;

        Typed(String method, String holder, String rib, String account) {
            this.method = method;
            this.holder = holder;
            this.rib = Rib.tidy(rib);
            this.account = account;
        }

        /** @throws Refused with the field that is wrong */
        void check() {
            if (method == null || !method.matches("BANK|CASH|STRIPE")) {
                throw Body.badField("method", "one-of", "known", "BANK, CASH, STRIPE");
            }
            boolean bank = "BANK".equals(method);
            boolean stripe = "STRIPE".equals(method);
            if (bank) {
                Body.text("holder", holder, LONGEST_HOLDER);
                if (BankText.of(holder).length() < 2) {
                    throw at("payout-account.holder", "holder");
                }
                if (!Rib.isSound(rib)) {
                    throw at("payout-account.rib", "rib");
                }
            } else if (rib != null) {
                throw at("payout-account.leave-empty", "rib");
            }
            if (holder != null) {
                Body.text("holder", holder, LONGEST_HOLDER);
            }
            if (stripe && (account == null || !account.matches("acct_[A-Za-z0-9_]{1,59}"))) {
                throw at("payout-account.stripe", "account");
            }
            if (!stripe && account != null) {
                throw at("payout-account.leave-empty", "account");
            }
        }
    }

    private static Refused at(String code, String field) {
        return new Refused(new Refusal(code, 409, field, Collections.<String, String>emptyMap()));
    }

    /** A first account of a maker, by the maker's key; of a partner, by its key below zero. */
    static void add(Connection connection, long maker, Typed typed, String user) {
        typed.check();
        JdbcTemplate sql = Rows.of(connection);
        if (sql.queryForList("SELECT 1 FROM riwaq_payee WHERE maker_id = ?", maker)
                .isEmpty()) {
            throw Body.badField("maker", "known");
        }
        int made = sql.update(
                "INSERT INTO riwaq_maker_account (maker_id, method, holder, rib, account, changed_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                maker,
                typed.method,
                typed.holder,
                typed.rib,
                typed.account,
                user);
        if (made == 0) {
            throw at("payout-account.twice", "maker");
        }
    }

    /**
     * Another account than before; as it was, nothing happens.
     *
     * @param seen which change of the account the form showed, or null for the newest
     * @throws Refused {@code payout-account.stale} if somebody else changed it meanwhile
     */
    static void change(Connection connection, long maker, Typed typed, Long seen, String user) {
        JdbcTemplate sql = lock(connection, maker, seen);
        typed.check();
        sql.update(
                "UPDATE riwaq_maker_account SET method = ?, holder = ?, rib = ?, account = ?, changed_by = ?"
                        + " WHERE maker_id = ? AND (method, holder, rib, account) IS DISTINCT FROM"
                        + " (?::text, ?::text, ?::text, ?::text)",
                typed.method,
                typed.holder,
                typed.rib,
                typed.account,
                user,
                maker,
                typed.method,
                typed.holder,
                typed.rib,
                typed.account);
    }

    /**
     * The second person's word; a second time nothing happens.
     *
     * @throws Refused {@code payout-account.second-person} to whoever changed it, {@code payout-account.stale}
     */
    static void confirm(Connection connection, long maker, Long seen, String user) {
        JdbcTemplate sql = lock(connection, maker, seen);
        List<String> changed = sql.queryForList(
                "SELECT changed_by FROM riwaq_maker_account WHERE maker_id = ? AND confirmed_by IS NULL",
                String.class,
                maker);
        if (changed.contains(user)) {
            throw at("payout-account.second-person", "state");
        }
        if (!changed.isEmpty()) {
            sql.update(
                    "UPDATE riwaq_maker_account SET confirmed_by = ?, confirmed_at = now() WHERE maker_id = ?",
                    user,
                    maker);
        }
    }

    private static JdbcTemplate lock(Connection connection, long maker, Long seen) {
        JdbcTemplate sql = Rows.of(connection);
        sql.queryForList("SELECT 1 FROM riwaq_maker_account WHERE maker_id = ? FOR UPDATE", maker);
        Long newest = sql.queryForObject(
                "SELECT max(maker_account_change_id) FROM riwaq_maker_account_change WHERE maker_id = ?",
                Long.class,
                maker);
        if (newest == null) {
            throw Refused.because("payout-account.unknown", 404);
        }
        if (seen != null && !seen.equals(newest)) {
            throw at("payout-account.stale", "state");
        }
        return sql;
    }
}
