package org.riwaq.engine.maker.dao;

import java.util.List;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.Membership;

/** Reads and saves makers. Questions do not write what stands in the session: a form's values may yet be refused. */
public interface MakerDao {
    /** The maker of that handle, or null. */
    Maker readByHandle(String handle);

    /** The handle that is kept of a maker, whatever the session holds, or null for a new one. */
    String readHandle(Long makerId);

    /**
     * Whether another maker has that handle, or had it.
     *
     * @param makerId table key of the maker that wants it, or null for a new one
     */
    boolean isHandleTaken(String handle, Long makerId);

    /** How many members a cooperative has or had. */
    long countMembers(Long cooperativeId);

    /** All memberships of a cooperative. */
    List<Membership> readMembers(Long cooperativeId);

    /** Whether somebody is or was a member of a cooperative. */
    boolean hasMember(Long cooperativeId, Long artisanId);

    /**
     * Whether somebody is named on a product already.
     *
     * @param otherThan table key of a hand that is not meant, or null
     */
    boolean isHand(Long productId, Long artisanId, Long otherThan);

    /** Whether products or a cooperative name a maker, who then cannot be deleted. */
    boolean isUsed(Long makerId);

    /** Saves a new or a changed row and gives the one that the session keeps. */
    <T> T save(T row);

    /** Deletes a row. */
    void delete(Object row);
}
