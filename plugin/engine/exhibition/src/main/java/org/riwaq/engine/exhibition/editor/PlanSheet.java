package org.riwaq.engine.exhibition.editor;

import java.util.List;
import org.riwaq.contract.FloorPlan;

/** An exhibition's stands on its hall's floor, in the order of the visit; sent to the page, and back as the one command. */
public final class PlanSheet {
    /** Of the plan that this was made from. */
    public final int version;

    public final String title;

    /** The signs of the floor, a line for each row; empty while none is drawn. */
    public final List<String> floor;

    /** The same as rectangles. */
    public final FloorPlan plan;

    public final List<PlannedStand> stands;

    /** All who may be given a stand. */
    public final List<PlannedMaker> makers;

    public PlanSheet(
            int version,
            String title,
            List<String> floor,
            FloorPlan plan,
            List<PlannedStand> stands,
            List<PlannedMaker> makers) {
        this.version = version;
        this.title = title;
        this.floor = floor;
        this.plan = plan;
        this.stands = stands;
        this.makers = makers;
    }
}
