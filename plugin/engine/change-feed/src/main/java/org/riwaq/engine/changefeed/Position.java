package org.riwaq.engine.changefeed;

/** Where a reader stands in a lane: after a row, or in the middle of the things that the row fans out to. */
final class Position {
    static final Position BEGIN = new Position(0, "", "", "", "");

    final long txid;
    final String topic;
    final String key;

    /** Type and id of the last member read of that row; both empty once the row is done with. */
    final String memberType;

    final String memberId;

    Position(long txid, String topic, String key, String memberType, String memberId) {
        this.txid = txid;
        this.topic = topic;
        this.key = key;
        this.memberType = memberType;
        this.memberId = memberId;
    }

    /** After every row of the transactions below that one. */
    static Position before(long txid) {
        return new Position(txid, "", "", "", "");
    }

    static Position after(Row row) {
        return new Position(row.txid, row.topic, row.key, "", "");
    }

    static Position inside(Row row, String memberType, String memberId) {
        return new Position(row.txid, row.topic, row.key, memberType, memberId);
    }

    boolean isInsideARow() {
        return !memberType.isEmpty();
    }

    /** A line of the outbox. */
    static final class Row {
        final long txid;
        final String topic;
        final String key;

        Row(long txid, String topic, String key) {
            this.txid = txid;
            this.topic = topic;
            this.key = key;
        }
    }
}
