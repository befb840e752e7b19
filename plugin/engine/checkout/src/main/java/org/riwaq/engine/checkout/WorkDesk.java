package org.riwaq.engine.checkout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.riwaq.contract.ClaimWork;
import org.riwaq.contract.Work;
import org.riwaq.contract.WorkCameBack;
import org.riwaq.contract.WorkPage;
import org.riwaq.contract.WorkReport;
import org.riwaq.engine.commandapi.Body;
import org.riwaq.engine.commandapi.Refused;

/** What the engine wants done outside: rows that processes claim for a while and report on. */
final class WorkDesk {
    private static final List<String> KINDS = Arrays.asList("REFUND", "MAIL", "LINK", "PAYOUT");
    private static final String CLAIM = "UPDATE riwaq_work w SET holder = ?, tries = tries + 1,"
            + " leased_until = now() + make_interval(secs => ?) WHERE work_id IN (SELECT work_id FROM riwaq_work"
            + " WHERE state = 'OPEN' AND kind = ANY (?) AND due_at <= now()"
            + " AND (leased_until IS NULL OR leased_until < now()) ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED)"
            + " RETURNING w.*, (SELECT intent FROM riwaq_payment p WHERE p.payment_id = w.payment_id) AS intent,"
            + " (SELECT storefront FROM riwaq_order o WHERE o.riwaq_order_id = w.riwaq_order_id) AS storefront";

    private WorkDesk() {}

    /** Something to be added. */
    static final class NewWork {
        private final String kind;
        private final String topic;
        private UUID order;
        private UUID payment;
        private Long amount;
        private String lang;
        private UUID parcel;
        private UUID refund;
        private String subject;
        private String account;
        private String transfer;

        NewWork(String kind, String topic) {
            this.kind = kind;
            this.topic = topic;
        }

        NewWork of(UUID payment, long amount, String lang) {
            this.payment = payment;
            this.amount = amount;
            this.lang = lang;
            return this;
        }

        NewWork about(UUID order, String lang) {
            this.order = order;
            this.lang = lang;
            return this;
        }

        NewWork parcel(UUID parcel) {
            this.parcel = parcel;
            return this;
        }

        NewWork refund(UUID refund) {
            this.refund = refund;
            return this;
        }

        NewWork subject(String subject) {
            this.subject = subject;
            return this;
        }

        /** Money of another module's row: to an account, or back out of a transfer. */
        NewWork money(String subject, long amount, String account, String transfer) {
            this.subject = subject;
            this.amount = amount;
            this.account = account;
            this.transfer = transfer;
            return this;
        }
    }

    static void add(Connection connection, NewWork work) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO riwaq_work (work_id, kind, topic, riwaq_order_id, payment_id, amount, lang, parcel_id,"
                        + " refund_id, subject, account, transfer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (kind, subject) WHERE subject IS NOT NULL DO NOTHING",
                UUID.randomUUID(),
                work.kind,
                work.topic,
                work.order,
                work.payment,
                work.amount,
                work.lang,
                work.parcel,
                work.refund,
                work.subject,
                work.account,
                work.transfer);
    }

    static WorkPage claim(Connection connection, ClaimWork wanted) throws SQLException {
        if (!PublicId.isSound(wanted.holder)) {
            throw Body.badField("holder", "format");
        }
        Body.number("leaseSeconds", wanted.leaseSeconds, 5, 900);
        Body.number("limit", wanted.limit, 1, 100);
        for (String kind : wanted.kinds) {
            if (!KINDS.contains(kind)) {
                throw Body.badField("kinds", "one-of", "known", String.join(", ", KINDS));
            }
        }
        List<Work> items = new ArrayList<>(Sql.list(
                connection,
                CLAIM,
                row -> new Work(
                        row.getString("work_id"),
                        row.getString("kind"),
                        row.getString("topic"),
                        row.getString("riwaq_order_id"),
                        row.getString("payment_id"),
                        row.getString("intent"),
                        (Long) row.getObject("amount"),
                        row.getObject("amount") == null ? null : CartViews.CURRENCY,
                        row.getString("lang"),
                        row.getInt("tries"),
                        Sql.instant(row, "leased_until"),
                        row.getString("storefront"),
                        row.getString("parcel_id"),
                        row.getString("refund_id"),
                        row.getString("account"),
                        row.getString("transfer"),
                        row.getString("subject")),
                wanted.holder,
                wanted.leaseSeconds,
                connection.createArrayOf("text", wanted.kinds.toArray()),
                wanted.limit));
        return new WorkPage(items);
    }

    static void report(Connection connection, String id, WorkReport told, Refunds refunds, WorkOwners owners)
            throws SQLException {
        UUID work = PublicId.of(id, "work.unknown");
        String[] row = Sql.one(
                connection,
                "SELECT kind, state, holder, payment_id, refund_id, subject FROM riwaq_work WHERE work_id = ? FOR UPDATE",
                r -> new String[] {
                    r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6)
                },
                work);
        if (row == null) {
            throw Refused.because("work.unknown", 404);
        }
        if (told.holder == null || !told.holder.equals(row[2])) {
            throw Refused.because("work.not-yours", 409);
        }
        if (!"OPEN".equals(row[1])) {
            return;
        }
        close(connection, work, told, row);
        owners.tell(connection, row[0], row[5], told);
        if (row[4] != null && "REFUND".equals(row[0])) {
            if ("DONE".equals(told.result)) {
                refunds.done(connection, UUID.fromString(row[4]), told.reference);
            } else if ("IMPOSSIBLE".equals(told.result)) {
                refunds.refused().refused(connection, UUID.fromString(row[4]), told.reason);
            }
        }
    }

    /**
     * What was done came to nothing after all, whoever did it: a refund that the shopper's bank sent back.
     *
     * @throws Refused 404 {@code work.unknown}, 409 {@code work.other-reference}, {@code work.cannot-come-back}
     */
    static void cameBack(Connection connection, String id, WorkCameBack told, Refunds refunds) throws SQLException {
        String reference = Body.text("reference", told.reference, 255);
        String[] row = Sql.one(
                connection,
                "SELECT kind, state, reference, payment_id, refund_id FROM riwaq_work WHERE work_id = ? FOR UPDATE",
                r -> new String[] {r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5)},
                PublicId.of(id, "work.unknown"));
        if (row == null) {
            throw Refused.because("work.unknown", 404);
        }
        if (!"REFUND".equals(row[0])) {
            throw Refused.because("work.cannot-come-back", 409);
        }
        if ("IMPOSSIBLE".equals(row[1])) {
            return;
        }
        boolean done = "DONE".equals(row[1]);
        if (done && !reference.equals(row[2])) {
            throw Refused.because("work.other-reference", 409);
        }
        Sql.update(
                connection,
                "UPDATE riwaq_work SET state = 'IMPOSSIBLE', reference = ?, reason = ?, leased_until = NULL"
                        + " WHERE work_id = ?::uuid",
                reference,
                told.reason,
                id);
        if (row[4] == null) {
            Sql.update(
                    connection,
                    "UPDATE riwaq_payment SET state = 'REFUND_WANTED' WHERE payment_id = ?::uuid AND state = 'REFUNDED'",
                    row[3]);
        } else if (done) {
            refunds.refused().cameBack(connection, UUID.fromString(row[4]), told.reason);
        } else {
            // The bank was faster than whoever sent it.
            refunds.refused().refused(connection, UUID.fromString(row[4]), told.reason);
        }
    }

    private static void close(Connection connection, UUID work, WorkReport told, String[] row) throws SQLException {
        String result = told.result == null ? "" : told.result;
        switch (result) {
            case "DONE":
            case "IMPOSSIBLE":
                Sql.update(
                        connection,
                        "UPDATE riwaq_work SET state = ?, reference = ?, reason = ?, leased_until = NULL"
                                + " WHERE work_id = ?",
                        result,
                        told.reference,
                        told.reason,
                        work);
                if ("DONE".equals(result) && "REFUND".equals(row[0])) {
                    Sql.update(
                            connection,
                            "UPDATE riwaq_payment SET state = 'REFUNDED' WHERE payment_id = ?::uuid"
                                    + " AND state = 'REFUND_WANTED'",
                            row[3]);
                }
                break;
            case "LATER":
                Sql.update(
                        connection,
                        "UPDATE riwaq_work SET leased_until = NULL, reason = ?, due_at = now() + make_interval(secs =>"
                                + " coalesce(?::int, least(3600, 15 * 2 ^ least(tries, 10))::int)) WHERE work_id = ?",
                        told.reason,
                        told.retrySeconds,
                        work);
                break;
            default:
                throw Body.badField("result", "one-of", "known", "DONE, LATER, IMPOSSIBLE");
        }
    }
}
