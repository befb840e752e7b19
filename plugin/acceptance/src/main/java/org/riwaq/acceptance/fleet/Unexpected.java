package org.riwaq.acceptance.fleet;

/** A shopper or the directorate was answered what nobody should be. */
final class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unexpected(String what, Object answer) {
        super(what + ": " + answer);
    }
}
