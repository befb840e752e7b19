package org.riwaq.engine.host.webapp;

import java.util.Collections;
import java.util.Map;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.security.service.ExploitProtectionService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Asked by a form before it is sent: the token that the session wants. Without a session the answer is the login page,
 * and the form keeps what was typed.
 */
@Controller
public class SessionController {

    private final ExploitProtectionService protection;

    public SessionController(ExploitProtectionService protection) {
        this.protection = protection;
    }

    @RequestMapping(value = "/riwaq/session", method = RequestMethod.GET, produces = "application/json")
    @ResponseBody
    public Map<String, String> session() throws ServiceException {
        return Collections.singletonMap("token", protection.getCSRFToken());
    }
}
