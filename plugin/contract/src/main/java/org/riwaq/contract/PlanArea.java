package org.riwaq.contract;

/** A rectangle of a floor plan, in cells of its grid from the upper left corner. */
public final class PlanArea {
    /** Cells to its left. */
    public final int x;

    /** Cells above it. */
    public final int y;

    /** In cells, at least 1. */
    public final int width;

    /** In cells, at least 1. */
    public final int height;

    public PlanArea(int x, int y, int width, int height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }
}
