package org.riwaq.contract;

/** What of a cooperative's money is a member's. */
public final class StatementShare {
    /** Public id of the member. */
    public final String member;

    /** French name of the member. */
    public final String name;

    /** Minor units. */
    public final long amount;

    public StatementShare(String member, String name, long amount) {
        this.member = member;
        this.name = name;
        this.amount = amount;
    }
}
