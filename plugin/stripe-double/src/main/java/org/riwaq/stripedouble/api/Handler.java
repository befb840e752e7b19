package org.riwaq.stripedouble.api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers one operation. */
@FunctionalInterface
public interface Handler {

    /** @throws org.riwaq.stripedouble.wire.Refused where the answer is an error */
    ObjectNode answer(Call call);
}
