package org.riwaq.engine.origin.domain;

import java.util.List;

/** What this module adds to every stock product: cast a {@code Product} to it. */
public interface ProductOrigin {
    /** Its craft, or null. */
    Craft getCraft();

    void setCraft(Craft craft);

    /** Its origin tags; at most one is {@code MADE_IN}. */
    List<OriginTag> getOriginTags();

    /** Its materials, in the order in which they are shown. */
    List<ProductMaterial> getProductMaterials();

    /** Its colours, in the order in which they are shown. */
    List<ProductColour> getProductColours();

    /** Millimetres, or null. */
    Integer getWidthMm();

    void setWidthMm(Integer widthMm);

    /** Millimetres, or null. */
    Integer getHeightMm();

    void setHeightMm(Integer heightMm);

    /** Millimetres, or null. */
    Integer getDepthMm();

    void setDepthMm(Integer depthMm);

    /** Grams, or null. */
    Integer getWeightG();

    void setWeightG(Integer weightG);

    /** Whether it is made after the order. */
    boolean isMadeToOrder();

    void setMadeToOrder(boolean madeToOrder);

    /** Working days to make it; null: the maker's own lead time. */
    Integer getLeadTimeDays();

    void setLeadTimeDays(Integer leadTimeDays);
}
