package org.riwaq.contract;

/** A door of a floor plan. */
public final class PlanDoor {
    /** {@code ENTRANCE} or {@code EMERGENCY}. */
    public final String kind;

    /** Where it is. */
    public final PlanArea area;

    public PlanDoor(String kind, PlanArea area) {
        this.kind = kind;
        this.area = area;
    }
}
