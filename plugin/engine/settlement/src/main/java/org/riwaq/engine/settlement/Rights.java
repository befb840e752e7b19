package org.riwaq.engine.settlement;

import org.riwaq.engine.commandapi.Refused;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** What whoever is logged in may do about payouts, beyond seeing them. */
final class Rights {
    /** Accounts, batches and their steps. */
    static final String PREPARE = "PERMISSION_CREATE_RIWAQ_PAYOUT";

    /** The second person's word. */
    static final String APPROVE = "PERMISSION_RIWAQ_PAYOUT_APPROVE";

    private Rights() {}

    static boolean has(String permission) {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        if (user != null) {
            for (GrantedAuthority authority : user.getAuthorities()) {
                if (permission.equals(authority.getAuthority())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** @throws Refused {@code payout.not-yours} */
    static void require(String permission) {
        if (!has(permission)) {
            throw Refused.because("payout.not-yours", 403);
        }
    }
}
