package org.riwaq.engine.merchandising.domain;

import java.io.Serializable;
import java.util.Date;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.riwaq.engine.origin.domain.Craft;
import org.riwaq.engine.origin.domain.Region;

/** A product pinned, hidden or boosted where a question, a region or a craft is asked for. */
public interface Placement extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Public id, a UUID; given when first saved. */
    String getPublicId();

    /** Which product. */
    Product getProduct();

    void setProduct(Product product);

    /** A {@link PlacementAction}. */
    String getAction();

    void setAction(String action);

    /** The whole question it holds for, as typed, or null. */
    String getQuestion();

    void setQuestion(String question);

    /** The region it holds for, or null. */
    Region getRegion();

    void setRegion(Region region);

    /** The craft it holds for, or null. */
    Craft getCraft();

    void setCraft(Craft craft);

    /** Of a pin: its place among the pins, from 1. */
    Integer getPlace();

    void setPlace(Integer place);

    /** Of a boost: 1 (a little) to 10 (before nearly all others). */
    Integer getStrength();

    void setStrength(Integer strength);

    /** Not before, or null. */
    Date getActiveFrom();

    void setActiveFrom(Date activeFrom);

    /** Not from then on, or null. */
    Date getActiveUntil();

    void setActiveUntil(Date activeUntil);
}
