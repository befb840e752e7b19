package org.riwaq.engine.merchandising.domain;

import java.io.Serializable;
import java.util.Date;

/** A word that shoppers use, and what else says the same. */
public interface Synonym extends Serializable {
    /** Table key; null until saved. */
    Long getId();

    void setId(Long id);

    /** Public id, a UUID; given when first saved. */
    String getPublicId();

    /** What shoppers type. */
    String getWord();

    void setWord(String word);

    /** Other words for it, separated by {@code ;}. */
    String getAlternatives();

    void setAlternatives(String alternatives);

    /** What a fit by another word is worth, in percent of one by the word itself: 50 to 100. */
    Integer getWeight();

    void setWeight(Integer weight);

    /** Not before, or null. */
    Date getActiveFrom();

    void setActiveFrom(Date activeFrom);

    /** Not from then on, or null. */
    Date getActiveUntil();

    void setActiveUntil(Date activeUntil);
}
