package org.riwaq.engine.origin.rules;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whether whoever is at work may say of a maker or an origin that it was checked: the directorate may. */
public final class Verifier {
    private static final String PERMISSION = "PERMISSION_RIWAQ_VERIFY";

    private Verifier() {}

    /** Whether the present user may verify; code that runs for no user, such as a loader, may. */
    public static boolean mayVerify() {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        if (user == null) {
            return true;
        }
        for (GrantedAuthority authority : user.getAuthorities()) {
            if (PERMISSION.equals(authority.getAuthority())) {
                return true;
            }
        }
        return false;
    }

    /** Login of the present user, or {@code engine} where code runs for nobody. */
    public static String name() {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user == null ? "engine" : user.getName();
    }
}
