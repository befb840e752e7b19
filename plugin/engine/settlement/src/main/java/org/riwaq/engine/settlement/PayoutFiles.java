package org.riwaq.engine.settlement;

import java.sql.Connection;
import java.util.List;

/** Files that banks were given; each download has the bytes of the first. */
final class PayoutFiles {
    private PayoutFiles() {}

    /** One of them. */
    static final class Kept {
        final String format;
        final byte[] content;

        Kept(String format, String text) {
            this(format, BankOrder.bytes(text));
        }

        private Kept(String format, byte[] content) {
            this.format = format;
            this.content = content;
        }
    }

    /** The batch's file of that format, or null if there is none. */
    static Kept read(Connection connection, long batch, String format) {
        List<Kept> kept = Rows.of(connection)
                .query(
                        "SELECT content FROM riwaq_payout_file WHERE payout_batch_id = ? AND format = ?",
                        (row, number) -> new Kept(format, row.getBytes("content")),
                        batch,
                        format);
        return kept.isEmpty() ? null : kept.get(0);
    }
}
