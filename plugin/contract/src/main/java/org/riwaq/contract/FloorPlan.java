package org.riwaq.contract;

import java.util.List;

/** A hall's floor as a grid of square cells. North is not said; the first door is where one comes in. */
public final class FloorPlan {
    /** Cells from left to right, 1 to 200. */
    public final int columns;

    /** Cells from top to bottom, 1 to 200. */
    public final int rows;

    /** How long a cell's side is, in centimetres. */
    public final int cellCm;

    /** What cannot be walked through; they do not overlap. */
    public final List<PlanArea> walls;

    /** Ways in and out, entrances first. */
    public final List<PlanDoor> doors;

    /** Places marked for stands; an edition may use others. */
    public final List<PlanOutline> outlines;

    public FloorPlan(
            int columns, int rows, int cellCm, List<PlanArea> walls, List<PlanDoor> doors, List<PlanOutline> outlines) {
        this.columns = columns;
        this.rows = rows;
        this.cellCm = cellCm;
        this.walls = Copies.of(walls);
        this.doors = Copies.of(doors);
        this.outlines = Copies.of(outlines);
    }
}
