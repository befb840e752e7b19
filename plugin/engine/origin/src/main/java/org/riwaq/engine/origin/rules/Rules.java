package org.riwaq.engine.origin.rules;

import java.util.List;
import org.riwaq.contract.Refusal;

/**
 * What must hold of an entity. Each is a bean; the admin's forms ask the one for the entity's class, services ask theirs
 * before they save.
 *
 * @param <T> the interface of the entities
 */
public interface Rules<T> {
    /** The interface of the entities it is for. */
    Class<T> subject();

    /**
     * What does not hold, an empty list if all does.
     *
     * @param thing an entity with its new values, not yet saved
     * @return refusals whose {@code field} is the entity's property; the admin shows {@code riwaq.refusal.<code>}
     */
    List<Refusal> broken(T thing);
}
