package org.riwaq.engine.host.webapp;

import org.broadleafcommerce.common.service.GenericResponse;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityServiceImpl;
import org.springframework.transaction.annotation.Transactional;

/** Broadleaf's service for admin users, with a rule for new passwords, and an end to the one-time password. */
public class GuardedAdminSecurity extends AdminSecurityServiceImpl {

    private final FirstLogins firstLogins;
    private final PasswordRules rules;

    public GuardedAdminSecurity(FirstLogins firstLogins, PasswordRules rules) {
        this.firstLogins = firstLogins;
        this.rules = rules;
    }

    @Override
    @Transactional("blTransactionManager")
    public GenericResponse changePassword(String login, String oldPassword, String password, String again) {
        GenericResponse refused = refused(login, password);
        if (refused.getHasErrors()) {
            return refused;
        }
        if (password != null && !password.isEmpty() && password.equals(oldPassword)) {
            refused.addErrorCode("riwaq.host.password.same");
            return refused;
        }
        GenericResponse response = super.changePassword(login, oldPassword, password, again);
        if (!response.getHasErrors()) {
            firstLogins.changed(login);
        }
        return response;
    }

    @Override
    @Transactional("blTransactionManager")
    public GenericResponse resetPasswordUsingToken(String login, String token, String password, String again) {
        GenericResponse refused = refused(login, password);
        return refused.getHasErrors() ? refused : super.resetPasswordUsingToken(login, token, password, again);
    }

    private GenericResponse refused(String login, String password) {
        GenericResponse refused = new GenericResponse();
        String broken = password == null || password.isEmpty() ? null : rules.broken(login, password);
        if (broken != null) {
            refused.addErrorCode(broken);
        }
        return refused;
    }
}
