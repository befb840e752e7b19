package org.riwaq.engine.maker.service;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.Membership;

/**
 * Makers, their members and the products they made, with all rules. Each call is a transaction of its own unless the
 * caller has one.
 */
public interface MakerService {
    /** The maker of that handle, or null. */
    Maker findByHandle(String handle);

    /**
     * Saves a maker with its crafts, photos, opening hours and closures. A handle is made of the name where there is
     * none; one that changes is remembered; identifiers and phone are brought into their form.
     *
     * @return the maker as it is kept
     * @throws org.riwaq.engine.commandapi.Refused naming the property and the rule
     */
    Maker save(Maker maker);

    /**
     * Sets the crafts of a maker, the main one first, without saving it.
     *
     * @param crafts codes
     * @throws org.riwaq.engine.commandapi.Refused if one is unknown
     */
    void setCrafts(Maker maker, List<String> crafts);

    /**
     * Saves a text in other languages.
     *
     * @param entity a kept maker, photo or closure
     * @param field its property, e.g. {@code name}
     * @param texts by language, French left out: that is the property itself
     */
    void translate(Object entity, String field, Map<String, String> texts);

    /**
     * Enters an artisan as member of a cooperative; a membership of the same artisan that begins on the same day is
     * changed.
     *
     * @param role type of a {@link org.riwaq.engine.maker.domain.MemberRole}
     * @param until last day, or null
     * @param sharePercent with up to two decimals, or null
     * @throws org.riwaq.engine.commandapi.Refused naming the property and the rule
     */
    Membership enrol(
            Maker cooperative, Maker artisan, String role, Date from, Date until, java.math.BigDecimal sharePercent);

    /**
     * Says who made a product.
     *
     * @param hands members of the cooperative who did, in the order in which they are named; empty for other makers
     * @return the product as it is kept
     * @throws org.riwaq.engine.commandapi.Refused naming the property and the rule
     */
    Product setMaker(Product product, Maker maker, List<Maker> hands);
}
