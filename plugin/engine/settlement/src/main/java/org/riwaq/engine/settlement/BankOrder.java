package org.riwaq.engine.settlement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.time.ZonedDateTime;
import java.util.List;
import org.riwaq.engine.settlement.PayoutFiles.Kept;

/** The payouts of a batch that a bank is told of, as a table and as ISO 20022 pain.001: the same payments in both. */
final class BankOrder {
    private final BankAccount from;
    private final long batch;
    private final ZonedDateTime at;
    private final List<PayoutRow> payments;

    BankOrder(BankAccount from, long batch, ZonedDateTime at, List<PayoutRow> payments) {
        this.from = from;
        this.batch = batch;
        this.at = at;
        this.payments = payments;
    }

    /** A batch's number for people and banks. */
    static String number(long batch) {
        return String.format("RWQ-P%06d", batch);
    }

    /** What the bank and the maker read beside the money. */
    static String motive(long batch) {
        return "Riwaq " + number(batch);
    }

    void keep(Connection connection, String user) {
        String csv = BankTable.of(from, batch, payments);
        String xml = Pain001.of(from, batch, at, payments);
        for (Kept file : new Kept[] {new Kept("csv", csv), new Kept("xml", xml)}) {
            Rows.of(connection)
                    .update(
                            "INSERT INTO riwaq_payout_file (payout_batch_id, format, name, content, sha256, payments, total,"
                                    + " made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                            batch,
                            file.format,
                            number(batch) + "." + file.format,
                            file.content,
                            sha256(file.content),
                            payments.size(),
                            total(payments),
                            user);
        }
    }

    static long total(List<PayoutRow> payments) {
        long total = 0;
        for (PayoutRow payment : payments) {
            total = Math.addExact(total, payment.amount);
        }
        return total;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] content) {
        try {
            StringBuilder hex = new StringBuilder();
            for (byte one : MessageDigest.getInstance("SHA-256").digest(content)) {
                hex.append(String.format("%02x", one));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("Every Java has SHA-256", every);
        }
    }
}
