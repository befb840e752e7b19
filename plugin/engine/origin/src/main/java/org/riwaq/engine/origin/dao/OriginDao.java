package org.riwaq.engine.origin.dao;

import java.util.List;
import org.riwaq.engine.origin.domain.Named;
import org.riwaq.engine.origin.domain.OriginTag;

/** Reads lists and tags. */
public interface OriginDao {
    /**
     * The listed thing of that code, or null.
     *
     * @param type the entity class, e.g. {@code RegionImpl}
     */
    <T extends Named> T readByCode(Class<? extends T> type, String code);

    /** All of a list, by code. */
    <T extends Named> List<T> readAll(Class<? extends T> type);

    /**
     * The MADE_IN tag of a product, or null.
     *
     * @param productId table key of the product
     * @param otherThan table key of a tag that is not meant, or null
     */
    OriginTag readMadeIn(Long productId, Long otherThan);

    /** Saves a new or a changed row and gives the one that the session keeps. */
    <T> T save(T row);

    /** Deletes a row. */
    void delete(Object row);
}
