package org.riwaq.stripedouble.api;

import java.util.List;
import org.riwaq.stripedouble.wire.Form;

/**
 * One request, understood.
 *
 * @param account whose objects are asked for; empty for the platform's
 * @param ids that stood in the path
 * @param form its parameters
 * @param byShopper whether a publishable key was shown, with a client secret as the only right
 * @param requestId of this request
 * @param idempotencyKey that came with it, or null
 * @param url address of the double, for links
 */
public record Call(
        String account,
        List<String> ids,
        Form form,
        boolean byShopper,
        String requestId,
        String idempotencyKey,
        String url) {
    String id() {
        return ids.get(0);
    }
}
