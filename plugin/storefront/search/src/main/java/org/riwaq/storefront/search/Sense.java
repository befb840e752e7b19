package org.riwaq.storefront.search;

/**
 * What a typed piece may mean.
 *
 * @param meaning what
 * @param weight how sure that is: 1 as it is written, less where spelling or a synonym had to be bridged
 */
record Sense(Meaning meaning, float weight) {
    /** From here on a sense is taken for what was meant; below, it is only one more way to fit. */
    static final float SURE = 0.5f;

    static final float AS_WRITTEN = 1;
    static final float INFLECTED = 0.9f;
    static final float RESPELT = 0.8f;
    static final float SOUNDS_ALIKE = 0.6f;
    static final float MISSPELT = 0.55f;
    static final float MENTIONED = 0.3f;

    Sense times(float factor) {
        return new Sense(meaning, weight * factor);
    }

    boolean sure() {
        return weight >= SURE;
    }
}
