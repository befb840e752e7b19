package org.riwaq.contract;

/** A size in millimetres and a weight in grams; what is unknown is null. */
public final class Dimensions {
    /** Width. */
    public final Integer widthMm;

    /** Height. */
    public final Integer heightMm;

    /** Depth. */
    public final Integer depthMm;

    /** Weight. */
    public final Integer weightG;

    public Dimensions(Integer widthMm, Integer heightMm, Integer depthMm, Integer weightG) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
        this.depthMm = depthMm;
        this.weightG = weightG;
    }
}
