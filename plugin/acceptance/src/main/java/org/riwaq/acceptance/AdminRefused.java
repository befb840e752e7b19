package org.riwaq.acceptance;

import java.util.List;

/** The admin showed a form again, with what is wrong with it. */
public final class AdminRefused extends Exception {
    private static final long serialVersionUID = 1L;

    AdminRefused(List<String> errors) {
        super(String.join(" | ", errors));
    }
}
