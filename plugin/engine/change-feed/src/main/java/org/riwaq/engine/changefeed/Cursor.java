package org.riwaq.engine.changefeed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Where a reader stands in both lanes of one epoch of the feed; opaque to readers, who keep it. */
final class Cursor {
    private static final String FORMAT = "1";
    // PostgreSQL's text cannot hold it.
    private static final String BETWEEN = "\u0000";
    private static final int FIELDS = 12;

    final String epoch;
    final Position fast;
    final Position slow;

    Cursor(String epoch, Position fast, Position slow) {
        this.epoch = epoch;
        this.fast = fast;
        this.slow = slow;
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if that is something else
     */
    static Cursor parse(String text) {
        String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        String[] fields = plain.split(BETWEEN, -1);
        if (fields.length != FIELDS || !FORMAT.equals(fields[0])) {
            throw new IllegalArgumentException("Not a cursor of ours");
        }
        return new Cursor(fields[1], position(fields, 2), position(fields, 7));
    }

    private static Position position(String[] fields, int at) {
        long txid = Long.parseLong(fields[at]);
        if (txid < 0) {
            throw new IllegalArgumentException("No transaction has that id");
        }
        return new Position(txid, fields[at + 1], fields[at + 2], fields[at + 3], fields[at + 4]);
    }

    @Override
    public String toString() {
        String plain = String.join(
                BETWEEN,
                Arrays.asList(
                        FORMAT,
                        epoch,
                        Long.toString(fast.txid),
                        fast.topic,
                        fast.key,
                        fast.memberType,
                        fast.memberId,
                        Long.toString(slow.txid),
                        slow.topic,
                        slow.key,
                        slow.memberType,
                        slow.memberId));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
