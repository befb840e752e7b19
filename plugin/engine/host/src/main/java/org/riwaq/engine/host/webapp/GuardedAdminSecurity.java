package org.riwaq.engine.host.webapp;

import org.broadleafcommerce.common.service.GenericResponse;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityServiceImpl;
import org.springframework.transaction.annotation.Transactional;

/** Broadleaf's service for admin users, with a rule for new passwords, and an end to the one-time password. */
public class GuardedAdminSecurity extends AdminSecurityServiceImpl {

    static final int SHORTEST = 10;

    private final FirstLogins firstLogins;

    public GuardedAdminSecurity(FirstLogins firstLogins) {
        this.firstLogins = firstLogins;
    }

    @Override
    @Transactional("blTransactionManager")
    public GenericResponse changePassword(String login, String oldPassword, String password, String again) {
        GenericResponse refused = new GenericResponse();
        if (password != null && !password.isEmpty() && password.length() < SHORTEST) {
            refused.addErrorCode("tooShort");
            return refused;
        }
        if (password != null && !password.isEmpty() && password.equals(oldPassword)) {
            refused.addErrorCode("samePassword");
            return refused;
        }
        GenericResponse response = super.changePassword(login, oldPassword, password, again);
        if (!response.getHasErrors()) {
            firstLogins.changed(login);
        }
        return response;
    }
}
