package org.riwaq.contract;

/** A place for a stand that is marked on the floor. */
public final class PlanOutline {
    /** Its number on the floor. */
    public final String label;

    /** Where it is. */
    public final PlanArea area;

    public PlanOutline(String label, PlanArea area) {
        this.label = label;
        this.area = area;
    }
}
