package org.riwaq.engine.catalogue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;

/**
 * What another module adds to a product's fact: {@code ProductMaking} (origin), {@code ProductMaker} (maker) or {@code
 * ProductExhibited[]} (exhibition). Each is a bean of the root context; the rows it reads are watched as {@code product} in the module's migration.
 *
 * @param <P> the class of the part
 */
public interface ProductPart<P> {
    /** The class of the part, by which it finds its place in the fact. */
    Class<P> type();

    /**
     * The parts of a page of products.
     *
     * @param snapshot a read-only REPEATABLE READ transaction, not to be ended
     * @param productIds up to 500 keys of {@code blc_product}
     * @return by key of {@code blc_product}; one that is missing has no such part
     */
    Map<Long, P> of(Connection snapshot, Collection<Long> productIds) throws SQLException;
}
