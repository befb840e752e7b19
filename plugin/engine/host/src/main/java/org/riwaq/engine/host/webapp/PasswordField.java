package org.riwaq.engine.host.webapp;

import java.io.Serializable;
import java.util.Map;
import org.broadleafcommerce.common.util.BLCMessageUtils;
import org.broadleafcommerce.openadmin.dto.BasicFieldMetadata;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.GlobalPropertyValidator;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.PropertyValidationResult;

/** Asks {@link PasswordRules} when a user is added or changed in the admin; an empty field keeps the password. */
public final class PasswordField implements GlobalPropertyValidator {

    private static final String MISSING = "riwaq.host.password.missing";

    private final PasswordRules rules;

    public PasswordField(PasswordRules rules) {
        this.rules = rules;
    }

    @Override
    public PropertyValidationResult validate(
            Entity entity,
            Serializable instance,
            Map<String, FieldMetadata> fields,
            BasicFieldMetadata field,
            String name,
            String value) {
        if (!(instance instanceof AdminUser) || !name.equals("password")) {
            return new PropertyValidationResult(true);
        }
        AdminUser user = (AdminUser) instance;
        String broken;
        if (value == null || value.isEmpty()) {
            // Without one the host would make up a password that nobody is told.
            broken = user.getId() == null ? MISSING : null;
        } else {
            broken = rules.broken(user.getLogin(), value);
        }
        return broken == null
                ? new PropertyValidationResult(true)
                : new PropertyValidationResult(false, BLCMessageUtils.getMessage(broken));
    }
}
