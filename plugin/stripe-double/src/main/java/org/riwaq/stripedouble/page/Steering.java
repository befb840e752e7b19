package org.riwaq.stripedouble.page;

/** What the buttons of the state page do. */
@FunctionalInterface
public interface Steering {

    /**
     * Does it, one at a time with everything else.
     *
     * @param action as it stands in the button's address
     * @param id what it is done to; empty where nothing is
     * @return whether there is such an action
     * @throws org.riwaq.stripedouble.wire.Refused when it cannot be done now
     */
    boolean act(String action, String id);
}
