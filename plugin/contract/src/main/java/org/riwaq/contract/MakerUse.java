package org.riwaq.contract;

/** How often pieces of a maker stood in results, and how often one of them was then looked at. */
public final class MakerUse {
    /** Handle, today's or a former one. */
    public final String maker;

    public final int shown;
    public final int opened;

    public MakerUse(String maker, int shown, int opened) {
        this.maker = maker;
        this.shown = shown;
        this.opened = opened;
    }
}
