package org.riwaq.violation.modules.one;

import org.riwaq.violation.modules.two.inside.Hidden;

/** Uses what another module hides. */
public final class Reaching {
    private final Hidden hidden = new Hidden();

    @Override
    public String toString() {
        return hidden.toString();
    }
}
